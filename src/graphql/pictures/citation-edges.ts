import type { PaperKey } from '../../domain/paper.ts';
import type { Citations } from '../../store/picture-reader.ts';
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

/** How many different papers a paper is tied to by citations; where not all of them are named, at most so many. */
export function countCitations({ cites, citedBy, citedByCount }: Citations): number {
  if (citedBy.length < citedByCount) return cites.length + citedByCount;
  return new Set([...cites, ...citedBy]).size;
}
