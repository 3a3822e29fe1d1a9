import { lemma } from '../lemma.ts';

/** Longer runs of letters are no English. */
const longestWord = 40;

/**
 * The key in which the inflections of a word meet, and no more: `tuned`, `tuning` and `tune` do, `general` and
 * `generative` do not. Plural and spelling are the lemma's; of M. F. Porter, "An algorithm for suffix stripping",
 * Program 14(3):130-137 (1980), https://doi.org/10.1108/eb046814, it takes what concerns -ed, -ing and a last e.
 */
export function lightStem(word: string): string {
  return stripVerbEnding(lemma(word));
}

function stripVerbEnding(word: string): string {
  if (word.length > longestWord || !/^[a-z]{4,}$/.test(word) || /eed?$/.test(word)) return word;
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const base = word.slice(0, word.length - ending);
  if (!/[aeiouy]/.test(base)) return word;
  const single = ending > 0 && /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  return single.endsWith('e') && single.length > 3 ? single.slice(0, -1) : single;
}
