import type { PaperKey } from '../../domain/paper.ts';
import type { Citations } from '../../store/picture-reader.ts';
import type { NearPaper } from './near-papers.ts';
import { nameOfPaper } from './paper-name.ts';
import { type SketchEdge, sketchEdge } from './sketch.ts';

/** What a citation counts for beside weights and scores: it is there or not. */
export const citationWeight = 1;

/** The citations among papers that are drawn, from the one that cites to the other. */
export function citationEdges(citations: ReadonlyMap<PaperKey, Citations>): SketchEdge[] {
  return [...citations].flatMap(([paper, { cites }]) =>
    cites.map((cited) =>
      sketchEdge('CITES', nameOfPaper(paper), nameOfPaper(cited), citationWeight, 'cites'),
    ),
  );
}

/** How many different papers a paper is tied to, by likeness and by citations; where not all who cite are named, at most. */
export function countTiedPapers(
  near: readonly NearPaper[] = [],
  { cites, citedBy, citedByCount }: Citations = { cites: [], citedBy: [], citedByCount: 0 },
): number {
  const named = new Set([...near.map(({ key }) => key), ...cites, ...citedBy]);
  return named.size + citedByCount - citedBy.length;
}
