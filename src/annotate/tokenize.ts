import { type KnownWord, wordAt } from './known-word.ts';
import { hashText, nextHash } from './lexicon/text-hash.ts';

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
  let at = 0;
  while (at < text.length) {
    let start = at;
    let end = at;
    let hash = 0;
    while (isPlain(text.charCodeAt(end))) hash = nextHash(hash, text.charCodeAt(end++));
    if (end === start && isNoLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    if (end === start || !endsPlainly(text, end)) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) break;
      start = found.index;
      end = start + found[0].length;
      hash = hashText(found[0]);
    }
    at = end;
    if (without.length > 0 && without.some((range) => start < range.end && end > range.start)) {
      continue;
    }
    const blank = start - lastEnd === 1 && text.charCodeAt(lastEnd) === 32;
    const gap = blank ? ' ' : text.slice(lastEnd, start);
    const first = tokens.length === 0;
    const possessive = (gap === "'" || gap === '’') && /^s$/i.test(text.slice(start, end));
    if (possessive && !first) continue;
    const word = wordAt(text, start, end, hash);
    tokens.push({
      text: word.text,
      lemma: word.lemma,
      word,
      start,
      end,
      goesOn: !first && (blank || (gap.length < 20 && connector.test(gap))),
    });
    lastEnd = end;
  }
  return tokens;
}

/**
 * Most words are plain ASCII ones between spaces: these are found by their codes alone, and the pattern, which knows all
 * scripts, is asked only where another sign begins or ends a word. Both find the same words.
 */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z\d]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function isPlain(code: number): boolean {
  return code < 128 && plain[code] === 1;
}

/** ASCII signs, and the dashes and quotes of Unicode. */
function isNoLetter(code: number): boolean {
  return code < 128 ? plain[code] === 0 : code >= 0x2010 && code <= 0x2027;
}

/** Whether nothing behind a run of plain letters can belong to the word. */
function endsPlainly(text: string, end: number): boolean {
  if (end === text.length) return true;
  const code = text.charCodeAt(end);
  if (code === 43 || code === 35 || code === 94) return false;
  if (code !== 46) return isNoLetter(code);
  return end + 1 === text.length || isNoLetter(text.charCodeAt(end + 1));
}
