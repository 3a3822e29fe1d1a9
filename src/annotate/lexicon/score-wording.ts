import { type CueReader, toCueReader } from './read-cues.ts';
import type { PhraseText } from './read-phrases.ts';

/** A weight for each cue and one for all: what a linear model is. */
export type LinearModel = {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
};

/** Gives the log odds that the wording of each candidate speaks for, by position. */
export type WordingScorer = (text: PhraseText) => number[];

export function toWordingScorer({ bias, weights }: LinearModel): WordingScorer {
  const readCues: CueReader<number> = toCueReader((cues) =>
    cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0),
  );
  return ({ words, candidates }) => {
    const cuesOf = readCues(words);
    return candidates.map((candidate) => {
      let sum = bias;
      for (const weight of cuesOf(candidate)) sum += weight;
      return sum;
    });
  };
}
