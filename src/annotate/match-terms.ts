import { fitsCase } from './fits-case.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokenize.ts';

export type Match = {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
  /** Positions of its first and last word among the tokens. */
  readonly first: number;
  readonly last: number;
};

const mostWords = 9;

/**
 * Every place where a text names something of the lexicon, in text order. The longest match is taken first, ties
 * from the left; matches never overlap. Linear in the text: a window of at most nine words is looked up as one key.
 */
export function matchTerms(text: string, tokens: readonly Token[], lexicon: Lexicon): Match[] {
  const candidates: Match[] = [];
  for (const [first, head] of tokens.entries()) {
    let key = '';
    for (let last = first; last < tokens.length && last < first + mostWords; last++) {
      const token = tokens[last];
      if (!token || (last > first && !token.goesOn)) break;
      key += token.lemma;
      if (key.length > lexicon.longestKey || !lexicon.begins(key)) break;
      const forms = lexicon.forms(key);
      if (!forms) continue;
      const raw = text.slice(head.start, token.end);
      const form = forms.find(({ capitals }) => fitsCase(capitals, raw));
      if (form) {
        candidates.push({ slug: form.slug, start: head.start, end: token.end, first, last });
      }
    }
  }
  return withoutOverlap(candidates.filter((match) => !cutsOff(match, tokens, candidates)));
}

/** "LLMs for code completion" is no "LLMs for code": behind a preposition the term goes on. */
function cutsOff(
  { first, last }: Match,
  tokens: readonly Token[],
  candidates: readonly Match[],
): boolean {
  const middle = tokens.slice(first + 1, last);
  if (!middle.some(({ lemma }) => lemma === 'for' || lemma === 'of')) return false;
  return candidates.some((other) => other.first === last && other.last > last);
}

function withoutOverlap(candidates: readonly Match[]): Match[] {
  const longestFirst = candidates.toSorted(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  const taken = new Set<number>();
  const kept: Match[] = [];
  for (const match of longestFirst) {
    let free = true;
    for (let at = match.first; at <= match.last; at++) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = match.first; at <= match.last; at++) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
