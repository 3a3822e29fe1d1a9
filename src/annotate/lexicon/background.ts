import { type KnownWord, oldestRemembered } from '../known-word.ts';

/** What the background corpus says of a phrase. */
export type PhraseCounts = {
  /** Documents that hold it. */
  readonly df: number;
  /** Those of them that bring keywords. */
  readonly held: number;
  /** Those of them whose keywords list it. */
  readonly listed: number;
};

/** The corpus that phrases are judged against. Nothing is said of what is rarer than the corpus records. */
export type Background<Counts extends PhraseCounts = PhraseCounts> = {
  readonly documents: number;
  readonly counts: (phrase: HashedPhrase) => Counts | undefined;
  /** The same of a single word. */
  readonly wordCounts: (word: KnownWord) => Counts | undefined;
};

/** A phrase whose hash is known before its key has been put together. */
type HashedPhrase = { readonly hash: number; readonly key: string };

type Phrases<Counts> = {
  readonly get: (key: string) => Counts | undefined;
  readonly mayHold?: (hash: number) => boolean;
};

/** The corpus behind a lexicon as phrases are judged against it: by their keys. */
export function toBackground<Counts extends PhraseCounts>({
  documents,
  phrases,
}: {
  readonly documents: number;
  readonly phrases: Phrases<Counts>;
}): Background<Counts> {
  return {
    documents,
    counts: (phrase) =>
      (phrases.mayHold?.(phrase.hash) ?? true) ? phrases.get(phrase.key) : undefined,
    wordCounts: rememberingWords((stem) => phrases.get(stem)),
  };
}

/** Every text asks for the same words, and the table of phrases is far too large for the nearest memory. */
function rememberingWords<Counts>(
  counts: (stem: string) => Counts | undefined,
): (word: KnownWord) => Counts | undefined {
  let known: (Counts | null | undefined)[] = [];
  let oldest = oldestRemembered();
  return ({ number, stem }) => {
    if (oldest !== oldestRemembered()) {
      oldest = oldestRemembered();
      known = [];
    }
    if (number < oldest) return counts(stem);
    let found = known[number - oldest];
    if (found === undefined) {
      found = counts(stem) ?? null;
      known[number - oldest] = found;
    }
    return found ?? undefined;
  };
}
