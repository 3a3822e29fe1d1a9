import { ConceptKind } from '../../domain/concept.ts';
import { type CorpusPaper, keywordKeys } from './corpus-paper.ts';
import type { Occurrence } from './find-candidates.ts';
import { kindOfNoun } from './head-kinds.ts';
import type { KnownPhrase } from './known-phrase.ts';
import { PhraseSketch } from './phrase-sketch.ts';
import { type PhraseText, readPhrases } from './read-phrases.ts';
import { Tally } from './tally.ts';

/** In how many papers a phrase must stand to be remembered. */
export type Worth = {
  /** Where some paper lists it as a keyword. */
  readonly leastPapersOfListed: number;
  /** One or two words that no paper lists. */
  readonly leastPapers: number;
  /** Three words and more that no paper lists. */
  readonly leastPapersOfLong: number;
};

type Counting = {
  df: number;
  held: number;
  listed: number;
  readonly written: Tally;
  readonly kinds: Tally;
};

/**
 * The phrases of a corpus that are worth remembering, by key in order. Two readings: the first finds out which are too rare,
 * so that the second need not hold them all.
 */
export function countPhrases(
  papers: readonly CorpusPaper[],
  worth: Worth,
): Map<string, KnownPhrase> {
  const sketch = new PhraseSketch();
  for (const paper of papers) {
    for (const { key } of readPhrases(paper).candidates) sketch.add(key);
  }
  const countings = new Map<string, Counting>();
  for (const paper of papers) {
    const text = readPhrases(paper);
    const keywords = keywordKeys(paper);
    for (const { key, occurrences } of text.candidates) {
      if (sketch.atMost(key) < worth.leastPapersOfListed) continue;
      const counting = countings.get(key) ?? toCounting();
      countings.set(key, counting);
      counting.df++;
      if (keywords.size > 0) counting.held++;
      if (keywords.has(key)) counting.listed++;
      const place = occurrences.find(({ first }) => first >= text.titleWords);
      if (place) noteWriting(counting, place, text, paper.abstract);
    }
  }
  return new Map(
    [...countings]
      .filter(([key, counts]) => isWorth(key, counts, worth))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, counting]) => [key, toKnown(counting)]),
  );
}

/** Whether a phrase with such counts is remembered. */
export function isWorth(
  key: string,
  { df, listed }: { readonly df: number; readonly listed: number },
  { leastPapersOfListed, leastPapers, leastPapersOfLong }: Worth,
): boolean {
  if (listed > 0) return df >= leastPapersOfListed;
  return df >= (key.split(' ').length > 2 ? leastPapersOfLong : leastPapers);
}

const toCounting = (): Counting => ({
  df: 0,
  held: 0,
  listed: 0,
  written: new Tally(),
  kinds: new Tally(),
});

/** How the phrase is written inside a sentence, and what the noun behind it calls it. */
function noteWriting(
  { written, kinds }: Counting,
  { first, last }: Occurrence,
  { words }: PhraseText,
  abstract: string,
): void {
  const head = words[first];
  const tail = words[last];
  const next = words[last + 1];
  if (!head || !tail) return;
  if (head.gap !== '^') written.add(abstract.slice(head.start, tail.end).replace(/\s+/g, ' '));
  const kind = next?.joins && tail.known.shape !== 'a' ? kindOfNoun(next.known.stem) : null;
  if (kind) kinds.add(kind);
}

/** A label only where somebody lists the phrase, a kind only where most that name one agree. */
function toKnown({ df, held, listed, written, kinds }: Counting): KnownPhrase {
  const kind = kinds.most();
  const evident = kind !== null && kind.count >= 3 && kind.count >= 0.6 * kinds.total;
  return {
    df,
    held,
    listed,
    label: listed > 0 ? (written.most()?.name ?? '') : '',
    kind: evident ? (ConceptKind.safeParse(kind.name).data ?? null) : null,
  };
}
