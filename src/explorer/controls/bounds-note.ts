import type { Bounds } from '../api/graph-query.ts';
import type { Projection } from '../view/view.ts';

type Noun = readonly [one: string, many: string];
const nouns: Readonly<Record<Projection, Noun>> = {
  papers: ['paper', 'papers'],
  entities: ['paper, topic or concept', 'papers, topics and concepts'],
  concepts: ['concept', 'concepts'],
  topics: ['topic', 'topics'],
  clusters: ['cluster', 'clusters'],
};

/** "600 of 37,236 papers, 850 of at least 5,210 ties": what is cut is always said. `ties`: as many as are drawn. */
export function boundsNote(
  bounds: Bounds,
  ties: number,
  projection: Projection,
  lit: { readonly shown: number; readonly all: number } | null,
): string {
  const { shownNodes, totalNodes, totalEdges, totalsExact, cutBy } = bounds;
  if (totalNodes === 0 && shownNodes === 0) return 'Nothing to draw.';
  const share = (shown: number, total: number, [one, many]: Noun) => {
    const all = total.toLocaleString('en');
    const noun = total === 1 ? one : many;
    if (shown === total && totalsExact) return `${all} ${noun}`;
    if (shown >= total) return `${all} ${noun} or more`;
    return `${shown.toLocaleString('en')} of ${totalsExact ? '' : 'at least '}${all} ${noun}`;
  };
  const lights = lit ? `, ${lit.shown} of ${lit.all.toLocaleString('en')} lit` : '';
  const late = cutBy.includes('TIME') ? ' (time was up)' : '';
  const nodes = share(shownNodes, totalNodes, nouns[projection]);
  return `${nodes}, ${share(ties, totalEdges, ['tie', 'ties'])}${late}${lights}`;
}
