import { findLinks } from '../find-links.ts';
import { splitSentences } from '../split-sentences.ts';
import { type Range, tokenize } from '../tokenize.ts';
import { lightStem } from './light-stem.ts';
import { isStopWord } from './stop-words.ts';
import { shapeOf, type WordShape } from './word-shape.ts';

/** A word of a text as the reader of phrases sees it. */
export type Word = Range & {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly shape: WordShape;
  readonly stop: boolean;
  /** May go on with the phrase of the word before. */
  readonly joins: boolean;
  /** Nothing but a hyphen or the like lies between it and the word before. */
  readonly bound: boolean;
  /** What lies before it, in one sign: `^` a sentence's beginning, `-` a hyphen, `/` what binds else, a space, or a mark. */
  readonly gap: string;
  readonly sentence: number;
};

/** A longer text is cut there: no abstract is so long. */
export const longestText = 12_000;
const mostWords = 1_500;

const tight = /^[-\u2010-\u2013\u2212_/@&^.+]$/;
const hyphen = /^[-\u2010-\u2013\u2212]$/;
const mayHoldLink = /:\/\/|www\.|\.com\/|\.co\/|\.org\//i;

/** The words of a text in order; links and LaTeX commands are no words, and nothing goes on across them. */
export function readWords(text: string): Word[] {
  const cut = text.slice(0, longestText);
  const links = mayHoldLink.test(cut)
    ? findLinks(cut, 'abstract').flatMap(({ span }) => (span ? [span] : []))
    : [];
  const ends = splitSentences(cut).map(({ end }) => end);
  const words: Word[] = [];
  let sentence = 0;
  let lastEnd = 0;
  let broken = true;
  for (const { text: written, start, end, goesOn } of tokenize(cut, links).slice(0, mostWords)) {
    const gap = cut.slice(lastEnd, start);
    lastEnd = end;
    if (gap.endsWith('\\')) {
      broken = true;
      continue;
    }
    const opens = words.length === 0 || start >= (ends[sentence] ?? cut.length);
    while (start >= (ends[sentence] ?? cut.length)) sentence++;
    const bound = !broken && tight.test(gap);
    const form = toForm(written);
    // spelled out, because spreading an object here takes ten times as long
    words.push({
      text: form.text,
      lower: form.lower,
      stem: form.stem,
      shape: form.shape,
      stop: form.stop,
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

type WordForm = Pick<Word, 'text' | 'lower' | 'stem' | 'shape' | 'stop'>;

const remembered = new Map<string, WordForm>();

function toForm(text: string): WordForm {
  const known = remembered.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const form = {
    text,
    lower,
    stem: lightStem(text),
    shape: shapeOf(text),
    stop: isStopWord(lower),
  };
  if (remembered.size > 50_000) remembered.clear();
  if (text.length < 40) remembered.set(text, form);
  return form;
}

function gapSign(gap: string, bound: boolean): string {
  if (bound) return hyphen.test(gap) ? '-' : '/';
  if (gap === ' ' || /^\s+$/.test(gap)) return ' ';
  return /[([{,;:.)\]}"'“”‘’`$]/.exec(gap)?.[0] ?? '?';
}
