import { CueSums } from './cue-sums.ts';
import type { PhraseText } from './read-phrases.ts';

/** A weight for each cue and one for all: what a linear model is. */
export type LinearModel = {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
};

/** Gives the log odds that the wording of each candidate speaks for, by position. */
export type WordingScorer = (text: PhraseText) => number[];

export function toWordingScorer({ bias, weights }: LinearModel): WordingScorer {
  let ready: CueSums | null = null;
  return ({ words, candidates }) => {
    // not before the first text: a server that starts should not wait for it
    ready ??= new CueSums(weights);
    const sums = ready;
    sums.begin(words);
    return candidates.map((candidate) => sums.sumOf(candidate, bias));
  };
}
