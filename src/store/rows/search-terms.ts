import { foldText } from '../../domain/fold-text.ts';

/**
 * The terms under which a text is found: words of letters and digits, folded, plural and inflection taken off.
 * Texts and questions pass through it alike, so an engine's own analyser has nothing left to decide.
 */
export function toSearchTerms(text: string): string[] {
  return [...foldText(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => toStem(word));
}

/** Light suffix stripping after Harman's S-stemmer (1991), extended by -ing and -ed where a vowel is left. */
function toStem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  const single = /[^aoeuis]s$/.test(word) || /[^aoe]es$/.test(word) ? word.slice(0, -1) : word;
  const stripped = single.replace(/(ing|ed|e)$/, '');
  return stripped.length >= 3 && /[aeiouy]/.test(stripped) ? stripped : single;
}
