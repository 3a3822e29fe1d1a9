import { foldText } from '../../domain/fold-text.ts';

/** Words that nearly every abstract holds: a third of the index, and a question that asks for one reads all papers. */
const functionWords = new Set(
  'a an and are as at be by for from has have in is it its of on or our that the their these this to we which with'.split(
    ' ',
  ),
);

/**
 * The terms under which a text is found: words of letters and digits, folded, plural and inflection taken off. Function
 * words are left out where there are others. Texts and questions pass through it alike, so an engine's own analyser has
 * nothing left to decide.
 */
export function toSearchTerms(text: string): string[] {
  const words = [...foldText(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
  const telling = words.filter((word) => !functionWords.has(word));
  return (telling.length > 0 ? telling : words).map(toStem);
}

/** Light suffix stripping after Harman's S-stemmer (1991), extended by -ing and -ed where a vowel is left. */
function toStem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  const single = /[^aoeuis]s$/.test(word) || /[^aoe]es$/.test(word) ? word.slice(0, -1) : word;
  const stripped = single.replace(/(ing|ed|e)$/, '');
  return stripped.length >= 3 && /[aeiouy]/.test(stripped) ? stripped : single;
}
