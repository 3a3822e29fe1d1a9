import type { KnownWord } from '../known-word.ts';
import { PairWeights } from './pair-weights.ts';

/** What the sign at one side of a phrase weighs, with the word beyond it. */
export class BorderWeights {
  readonly #signs: ReadonlyMap<string, number>;
  readonly #words: PairWeights;

  /** By name of a cue; two beginnings of names tell those that are meant. */
  constructor(
    weights: ReadonlyMap<string, number>,
    { sign, word }: { readonly sign: string; readonly word: string },
  ) {
    const all = [...weights];
    this.#signs = new Map(
      all.flatMap(([cue, weight]) =>
        cue.startsWith(sign) ? [[cue.slice(sign.length), weight] as const] : [],
      ),
    );
    this.#words = new PairWeights(
      all.flatMap(([cue, weight]) =>
        cue.startsWith(word)
          ? [[cue.charAt(word.length), cue.slice(word.length + 1), weight] as const]
          : [],
      ),
    );
  }

  /** Nothing but the sign counts where a sentence begins. */
  sumOf(gap: string, word: KnownWord | undefined): number {
    const sum = this.#signs.get(gap) ?? 0;
    if (gap === '^' || word === undefined) return sum;
    return sum + this.#words.weightOf(gap, gap.charCodeAt(0), word.lower, word.lowerHash);
  }
}
