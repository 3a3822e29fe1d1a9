import type { Bounds } from '../api/graph-query.ts';
import type { Projection } from '../view/view.ts';

const nouns: Readonly<Record<Projection, string>> = {
  papers: 'papers',
  entities: 'papers, topics and concepts',
  concepts: 'concepts',
  topics: 'topics',
  clusters: 'clusters',
};

/** "600 of 37,236 papers, 1,200 of at least 5,210 ties": what is cut is always said. */
export function boundsNote(
  bounds: Bounds,
  projection: Projection,
  lit: { readonly shown: number; readonly all: number } | null,
): string {
  const { shownNodes, totalNodes, shownEdges, totalEdges, totalsExact, cutBy } = bounds;
  if (totalNodes === 0 && shownNodes === 0) return 'Nothing to draw.';
  const share = (shown: number, total: number) =>
    shown === total && totalsExact
      ? total.toLocaleString('en')
      : `${shown.toLocaleString('en')} of ${totalsExact ? '' : 'at least '}${total.toLocaleString('en')}`;
  const lights = lit ? `, ${lit.shown} of ${lit.all} lit` : '';
  const late = cutBy.includes('TIME') ? ' (time was up)' : '';
  return `${share(shownNodes, totalNodes)} ${nouns[projection]}, ${share(shownEdges, totalEdges)} ties${late}${lights}`;
}
