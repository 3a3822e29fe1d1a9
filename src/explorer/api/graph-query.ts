import type { Scope, View } from '../view/view.ts';

export type GraphNode = {
  readonly key: string;
  readonly node: { readonly id: string };
  readonly kind: 'PAPER' | 'TOPIC' | 'CONCEPT' | 'ORGANIZATION' | 'AUTHOR' | 'CLUSTER';
  readonly label: string;
  readonly size: number;
  readonly x: number | null;
  readonly y: number | null;
  readonly cluster: string | null;
  readonly hiddenNeighbors: number | null;
};
export type GraphEdge = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly weight: number;
  readonly label: string | null;
};
export type Bounds = {
  readonly shownNodes: number;
  readonly totalNodes: number;
  readonly shownEdges: number;
  readonly totalEdges: number;
  readonly totalsExact: boolean;
  readonly cutBy: readonly ('NODE_LIMIT' | 'EDGE_LIMIT' | 'DEPTH' | 'TIME')[];
};
export type Graph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly bounds: Bounds;
  readonly revision: number;
};

export const graphFields = `
    nodes { key node { id } kind label size x y cluster hiddenNeighbors }
    edges { key source target relation weight label }
    bounds { shownNodes totalNodes shownEdges totalEdges totalsExact cutBy }
    revision`;

/** As many ties as an eye can follow. */
export const tiesPerNode = 2;

/** The query behind a picture, with everything written out, so that it can be pasted and run elsewhere. */
export function graphQuery(view: View): string {
  const where = whereOf(view);
  const parts = [
    `scope: ${toLiteral(scopeOf(view.scope))}`,
    `show: ${view.projection.toUpperCase()}`,
    ...(where ? [`where: ${toLiteral(where)}`] : []),
    `limits: ${toLiteral({ nodes: view.nodes, edges: view.nodes * tiesPerNode })}`,
  ];
  return `{
  graph(
    ${parts.join('\n    ')}
  ) {${graphFields}
  }
}`;
}

/** What is to be pasted elsewhere: the path that is drawn over a picture, else the picture. */
export function sharedQuery(view: View): string {
  if (!view.path) return graphQuery(view);
  return `{
  graph(scope: ${toLiteral({ path: view.path })}, show: ENTITIES) {${graphFields}
  }
}`;
}

function scopeOf(scope: Scope): Readonly<Record<string, unknown>> {
  switch (scope.kind) {
    case 'all':
      return { all: true };
    case 'around':
      return { around: { ids: [scope.id], depth: 1 } };
    case 'search':
      return { search: scope.text };
    default:
      return { [scope.kind]: scope.id };
  }
}

/** The filter of a view as the API takes it; null when there is none. */
export function whereOf({ topics, from, to }: View): Readonly<Record<string, unknown>> | null {
  const where: Record<string, unknown> = {};
  if (topics.length > 0) where['topics'] = { some: topics };
  if (from !== null || to !== null) {
    where['publishedOn'] = {
      ...(from !== null ? { from: `${toYear(from)}-01-01` } : {}),
      ...(to !== null ? { to: `${toYear(to)}-12-31` } : {}),
    };
  }
  return Object.keys(where).length > 0 ? where : null;
}

/** As a date begins. */
export const toYear = (year: number): string => String(year).padStart(4, '0');

/** A value as it is written in a query. JSON's strings are GraphQL's; only the keys of objects go without quotes. */
export function toLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${toLiteral(inner)}`);
  return `{ ${entries.join(', ')} }`;
}
