import { expect } from 'vitest';
import type { GraphqlServer } from '../../src/graphql/server.ts';
import { type Answer, ask } from './ask.ts';

export type ShownNode = {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly size: number;
  readonly x: number | null;
  readonly y: number | null;
  readonly cluster: string | null;
  readonly hiddenNeighbors: number | null;
  readonly node: { readonly id: string };
};
export type ShownEdge = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly weight: number;
  readonly directed: boolean;
};
export type ShownGraph = {
  readonly revision: number;
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
  readonly bounds: {
    readonly shownNodes: number;
    readonly totalNodes: number;
    readonly shownEdges: number;
    readonly totalEdges: number;
    readonly totalsExact: boolean;
    readonly cutBy: readonly string[];
  };
};

export const wholeGraph = `revision
  nodes { key kind label size x y cluster hiddenNeighbors node { id } }
  edges { key source target relation weight directed label }
  bounds { shownNodes totalNodes shownEdges totalEdges totalsExact cutBy }`;

/** Asks for a drawing by the arguments as they are written in a query. */
export const askGraph = (server: GraphqlServer, args: string): Promise<Answer> =>
  ask(server, `{ graph(${args}) { ${wholeGraph} } }`);

/** The drawing of an answer without errors. */
export async function drawn(server: GraphqlServer, args: string): Promise<ShownGraph> {
  const { data, errors } = await askGraph(server, args);
  expect(errors).toBeUndefined();
  return data?.['graph'] as ShownGraph;
}
