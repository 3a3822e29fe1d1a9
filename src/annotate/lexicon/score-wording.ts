import { type CueReader, toCueReader } from './read-cues.ts';
import type { PhraseText } from './read-phrases.ts';

/** Weights of cues and a bias: what a linear model is. */
export type LinearModel = {
  readonly cues: readonly string[];
  /** By cue, and the bias behind them. */
  readonly weights: ArrayLike<number>;
};

/** Gives the log odds that the wording of each candidate speaks for, by position. */
export type WordingScorer = (text: PhraseText) => number[];

export function toWordingScorer({ cues, weights }: LinearModel): WordingScorer {
  const weightOf = new Map(cues.map((cue, at) => [cue, weights[at] ?? 0]));
  const bias = weights[cues.length] ?? 0;
  const readCues: CueReader<number> = toCueReader((names) =>
    names.reduce((sum, name) => sum + (weightOf.get(name) ?? 0), 0),
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
