import {
  type Camera,
  firstView,
  mostNodes,
  type Opened,
  projections,
  type Scope,
  thingKinds,
  type View,
} from './view.ts';

/** The query string of a view; what is as usual is left out, so the plain address is the first view. */
export function toLink(view: View): string {
  const { scope, projection, topics, from, to, nodes, opened, path, camera } = view;
  const parts = new URLSearchParams();
  if (scope.kind !== 'all') parts.set('in', pairOf(scope));
  if (projection !== firstView.projection) parts.set('show', projection);
  for (const topic of topics) parts.append('topic', topic);
  if (from !== null) parts.set('from', String(from));
  if (to !== null) parts.set('to', String(to));
  if (nodes !== firstView.nodes) parts.set('nodes', String(nodes));
  if (opened) parts.set('open', pairOf(opened));
  if (path) parts.set('path', `${path.from}~${path.to}`);
  if (camera) parts.set('at', [camera.x, camera.y, camera.ratio].map(toShort).join(','));
  const text = parts.toString();
  return text === '' ? './' : `./?${text}`;
}

/** The view that a query string names. What it does not understand stays as usual. */
export function readLink(search: string): View {
  const parts = new URLSearchParams(search);
  return {
    scope: readScope(parts.get('in')),
    projection: projections.find((name) => name === parts.get('show')) ?? firstView.projection,
    topics: [...new Set(parts.getAll('topic').filter((slug) => slug !== ''))],
    from: readNumber(parts.get('from'), 1, 9_999),
    to: readNumber(parts.get('to'), 1, 9_999),
    nodes: readNumber(parts.get('nodes'), 1, mostNodes) ?? firstView.nodes,
    opened: readOpened(parts.get('open')),
    path: readPath(parts.get('path')),
    camera: readCamera(parts.get('at')),
  };
}

type Named = { readonly kind: string } & ({ readonly id: string } | { readonly text: string });

const pairOf = (named: Named) => `${named.kind}:${'id' in named ? named.id : named.text}`;

function splitPair(pair: string | null): { kind: string; rest: string } | null {
  const colon = pair?.indexOf(':') ?? -1;
  if (pair === null || colon < 1 || colon === pair.length - 1) return null;
  return { kind: pair.slice(0, colon), rest: pair.slice(colon + 1) };
}

function readScope(pair: string | null): Scope {
  const split = splitPair(pair);
  if (split?.kind === 'search') return { kind: 'search', text: split.rest };
  const kind = (['topic', 'cluster', 'around'] as const).find((name) => name === split?.kind);
  return split && kind ? { kind, id: split.rest } : firstView.scope;
}

function readOpened(pair: string | null): Opened | null {
  const split = splitPair(pair);
  if (split?.kind === 'search') return { kind: 'search', text: split.rest };
  const kind = thingKinds.find((name) => name === split?.kind);
  return split && kind ? { kind, id: split.rest } : null;
}

function readPath(text: string | null): View['path'] {
  const [from, to, more] = text?.split('~') ?? [];
  return from && to && more === undefined ? { from, to } : null;
}

function readNumber(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,4}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

function readCamera(text: string | null): Camera | null {
  const numbers = text?.split(',').map(Number) ?? [];
  const [x, y, ratio] = numbers;
  if (numbers.length !== 3 || x === undefined || y === undefined || ratio === undefined) {
    return null;
  }
  return numbers.every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}

const toShort = (number: number): string => String(Number(number.toFixed(4)));
