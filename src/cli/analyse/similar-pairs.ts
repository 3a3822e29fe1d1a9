import type { Neighbour } from '../../analysis/neighbour.ts';
import type { AnalysisResult } from './analysis-task.ts';

/** Each pair of papers once: at the one that lists the other, at the first of two that list each other. */
export function similarPairs(
  neighbours: readonly (readonly Neighbour[])[],
): AnalysisResult['similar'] {
  const listed = neighbours.map((list) => new Set(list.map(({ index }) => index)));
  const kept = neighbours.map((list, paper) =>
    list.filter(({ index }) => paper < index || !listed[index]?.has(paper)),
  );
  const starts = new Int32Array(kept.length + 1);
  kept.forEach((list, paper) => {
    starts[paper + 1] = (starts[paper] ?? 0) + list.length;
  });
  const papers = new Int32Array(starts.at(-1) ?? 0);
  const scores = new Float64Array(papers.length);
  kept.forEach((list, paper) => {
    list.forEach(({ index, score }, at) => {
      papers[(starts[paper] ?? 0) + at] = index;
      scores[(starts[paper] ?? 0) + at] = score;
    });
  });
  return { starts, papers, scores };
}
