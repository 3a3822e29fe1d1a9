import { toPlainText } from './plain-text.ts';

/** Line breaks and runs of blanks become single blanks: for titles and names, which are one line. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A title in one line, without the markup that sources leave in it. */
export function toTitle(text: string): string {
  return toOneLine(toPlainText(text));
}

const longestName = 300;

/** An author's name as printed, without footnote marks and remains of markup around it; null where no name is left. */
export function toAuthorName(text: string): string | null {
  const name = toOneLine(text.replaceAll('~', ' '))
    .replace(/^[^\p{L}\p{N}("'‘“]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}.)"'’”]+$/u, '');
  return /\p{L}/u.test(name) && name.length <= longestName ? name : null;
}

const longestTerm = 200;

/** Terms, each once, in order; without empty ones and what is too long for a term. */
export function distinctTerms(texts: readonly string[]): string[] {
  const terms = new Set(texts.map(toOneLine));
  return [...terms].filter((term) => term !== '' && term.length <= longestTerm);
}
