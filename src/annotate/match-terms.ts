import { fitsCase } from './fits-case.ts';
import type { Form, Lexicon } from './forms.ts';
import { joinHash } from './lexicon/text-hash.ts';
import type { Token } from './tokenize.ts';

export type Match = {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
  /** Positions of its first and last word among the tokens. */
  readonly first: number;
  readonly last: number;
};

/** A run of words that has the key of a term, whatever its case. */
export type Place = {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly forms: readonly Form[];
};

const mostWords = 9;

/** Every run of at most nine words that one lexicon knows by itself, without what lies below it. */
export function findPlaces(tokens: readonly Token[], lexicon: Lexicon): Place[] {
  const places: Place[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const head = tokens[first];
    if (!head || !lexicon.opens(head.word)) continue;
    let key = '';
    let hash = 0;
    for (let last = first; last < tokens.length && last < first + mostWords; last++) {
      const token = tokens[last];
      if (!token || (last > first && !token.goesOn)) break;
      hash = joinHash(hash, token.word.lemmaHash, token.word.lemmaPower);
      if (!lexicon.goesOn(hash)) break;
      key += token.lemma;
      const forms = lexicon.own(key);
      if (forms === undefined) break;
      if (forms !== null) places.push({ first, last, key, forms });
    }
  }
  return places;
}

/**
 * Every place where a text names something of the lexicon, in text order. The longest match is taken first, ties
 * from the left; matches never overlap. Linear in the text. `below` are the places of what lies below the lexicon.
 */
export function matchTerms(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  below: readonly Place[] = lexicon.below ? findPlaces(tokens, lexicon.below) : [],
): Match[] {
  const candidates: Match[] = [];
  for (const place of findPlaces(tokens, lexicon)) addMatch(candidates, place, text, tokens);
  for (const place of below) {
    const hidden = (lexicon.own(place.key) ?? null) !== null;
    if (!hidden) addMatch(candidates, place, text, tokens);
  }
  return withoutOverlap(candidates.filter((match) => !cutsOff(match, tokens, candidates)));
}

function addMatch(
  matches: Match[],
  { first, last, forms }: Place,
  text: string,
  tokens: readonly Token[],
): void {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  for (const { slug, capitals } of forms) {
    if (capitals > 0 && !fitsCase(capitals, text.slice(start, end))) continue;
    matches.push({ slug, start, end, first, last });
    return;
  }
}

/** "LLMs for code completion" is no "LLMs for code": behind a preposition the term goes on. */
function cutsOff(
  { first, last }: Match,
  tokens: readonly Token[],
  candidates: readonly Match[],
): boolean {
  for (let at = first + 1; at < last; at++) {
    const lemma = tokens[at]?.lemma;
    if (lemma !== 'for' && lemma !== 'of') continue;
    return candidates.some((other) => other.first === last && other.last > last);
  }
  return false;
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
