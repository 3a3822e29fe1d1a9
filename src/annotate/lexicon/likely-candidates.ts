import type { JudgedPhrases } from './judged-phrases.ts';

/** The rest is hardly ever a keyword, and looking at it would double the time. */
const mostLikely = 40;

/** Positions of the candidates that are worth a closer look: best by wording, or by keyness. */
export function likelyCandidates({ wordingRank, keynessRank }: JudgedPhrases): number[] {
  return [...wordingRank.keys()].filter(
    (at) => (wordingRank[at] ?? 0) < mostLikely || (keynessRank[at] ?? 0) < mostLikely / 2,
  );
}
