import type { KnownWord } from '../known-word.ts';
import { PairWeights } from './pair-weights.ts';

/** What the sign at one side of a phrase weighs, with the word beyond it. */
export class BorderWeights {
  readonly signs = new Map<string, number>();
  /** By sign and word. */
  readonly words = new PairWeights();

  /** Nothing but the sign counts where a sentence begins. */
  sumOf(gap: string, word: KnownWord | undefined): number {
    const sum = this.signs.get(gap) ?? 0;
    if (gap === '^' || word === undefined) return sum;
    return sum + this.words.weightOf(gap, gap.charCodeAt(0), word.lower, word.lowerHash);
  }
}
