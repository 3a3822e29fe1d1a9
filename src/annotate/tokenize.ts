import { type KnownWord, knownWord } from './known-word.ts';

/** A word of a text. Offsets are UTF-16 code units of that text. */
export type Token = {
  readonly text: string;
  readonly lemma: string;
  readonly word: KnownWord;
  readonly start: number;
  readonly end: number;
  /** Only space or a hyphen lies before it: it may go on with the term of the word before. */
  readonly goesOn: boolean;
};

export type Range = { readonly start: number; readonly end: number };

/**
 * Letters and digits of any script with their marks; inside numbers a point (`3.2`), at the end what tells names
 * apart (`Hydra++`, `C#`, `BT^2`), and file endings that are part of a name (`llama.cpp`).
 */
const pattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?<=\p{N})\.\p{N}[\p{L}\p{N}\p{M}]*)*(?:\.(?:cpp|js|py|ai)(?![\p{L}\p{N}])|\+{1,2}(?![\p{L}\p{N}+])|#(?![\p{L}\p{N}])|\^\d)?/gu;

const connector = /^(?:['’]s?)?(?:\s+|[-\u2010-\u2013\u2212_]\s*)$/;

/** The words of a text in order, those inside `without` left out. */
export function tokenize(text: string, without: readonly Range[] = []): Token[] {
  const tokens: Token[] = [];
  let lastEnd = 0;
  pattern.lastIndex = 0;
  // not matchAll, which makes the pattern anew for every text
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index;
    const end = start + found[0].length;
    if (without.length > 0 && without.some((range) => start < range.end && end > range.start)) {
      continue;
    }
    const gap = text.slice(lastEnd, start);
    const possessive = (gap === "'" || gap === '’') && /^s$/i.test(found[0]);
    if (possessive && tokens.length > 0) continue;
    const word = knownWord(found[0]);
    tokens.push({
      text: word.text,
      lemma: word.lemma,
      word,
      start,
      end,
      goesOn: tokens.length > 0 && gap.length < 20 && connector.test(gap),
    });
    lastEnd = end;
  }
  return tokens;
}
