import { cut, longestAbstract } from '../../domain/cut-text.ts';
import { findLinks } from '../find-links.ts';
import type { KnownWord } from '../known-word.ts';
import { splitSentences } from '../split-sentences.ts';
import { type Range, type Token, tokenize } from '../tokenize.ts';

/** A word of a text as the reader of phrases sees it. */
export type Word = Range & {
  readonly known: KnownWord;
  /** May go on with the phrase of the word before. */
  readonly joins: boolean;
  /** Nothing but a hyphen or the like lies between it and the word before. */
  readonly bound: boolean;
  /** What lies before it, in one sign: `^` a sentence's beginning, `-` a hyphen, `/` what binds else, a space, or a mark. */
  readonly gap: string;
  readonly sentence: number;
};

/** A text with what is known of it already: its tokens leave links out. */
export type ReadText = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
};

const tight = /^[-\u2010-\u2013\u2212_/@&^.+]$/;
const hyphen = /^[-\u2010-\u2013\u2212]$/;
const mayHoldLink = /:\/\/|www\.|\.com\/|\.co\/|\.org\//i;

/** Reads as much of a text as annotation does. */
export function readText(whole: string): ReadText {
  const text = cut(whole, longestAbstract);
  const links = mayHoldLink.test(text)
    ? findLinks(text, 'abstract').flatMap(({ span }) => (span ? [span] : []))
    : [];
  return { text, tokens: tokenize(text, links), sentences: splitSentences(text) };
}

/** The words of a text in order; links and LaTeX commands are no words, and nothing goes on across them. */
export function toWords({ text, tokens, sentences }: ReadText): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let lastEnd = 0;
  let broken = true;
  for (const { word, start, end, goesOn } of tokens) {
    const blank = start - lastEnd === 1 && text.charCodeAt(lastEnd) === 32;
    const gap = blank ? ' ' : text.slice(lastEnd, start);
    lastEnd = end;
    if (gap.endsWith('\\')) {
      broken = true;
      continue;
    }
    const opens = words.length === 0 || start >= (sentences[sentence]?.end ?? text.length);
    while (start >= (sentences[sentence]?.end ?? text.length)) sentence++;
    const bound = !broken && !blank && tight.test(gap);
    // spelled out, because spreading an object here takes ten times as long
    words.push({
      known: word,
      start,
      end,
      joins: !broken && !opens && (bound || goesOn),
      bound,
      gap: opens ? '^' : gapSign(gap, bound),
      sentence,
    });
    broken = false;
  }
  return words;
}

function gapSign(gap: string, bound: boolean): string {
  if (bound) return hyphen.test(gap) ? '-' : '/';
  if (gap === ' ' || /^\s+$/.test(gap)) return ' ';
  return /[([{,;:.)\]}"'“”‘’`$]/.exec(gap)?.[0] ?? '?';
}
