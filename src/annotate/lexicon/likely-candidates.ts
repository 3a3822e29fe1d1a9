import type { JudgedPhrases } from './judged-phrases.ts';

/** The rest is hardly ever a keyword, and looking at it would double the time. */
const mostLikely = 40;

/** Positions of the candidates that are worth a closer look: best by wording, or by keyness. */
export function likelyCandidates({ wordingRank, keynessRank }: JudgedPhrases): number[] {
  const likely: number[] = [];
  for (let at = 0; at < wordingRank.length; at++) {
    const byWording = wordingRank[at] as number;
    const byKeyness = keynessRank[at] as number;
    if (byWording < mostLikely || byKeyness < mostLikely / 2) likely.push(at);
  }
  return likely;
}
