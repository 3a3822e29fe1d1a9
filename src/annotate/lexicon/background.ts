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
export type Background = {
  readonly documents: number;
  readonly counts: (key: string) => PhraseCounts | undefined;
  /** The same of a single word. */
  readonly wordCounts: (word: KnownWord) => PhraseCounts | undefined;
};

/** The corpus behind a lexicon as phrases are judged against it: by their keys. */
export function toBackground({
  documents,
  phrases,
}: {
  readonly documents: number;
  readonly phrases: { readonly get: Background['counts'] };
}): Background {
  const counts: Background['counts'] = (key) => phrases.get(key);
  return { documents, counts, wordCounts: rememberingWords(counts) };
}

/** Every text asks for the same words, and the table of phrases is far too large for the nearest memory. */
function rememberingWords(counts: Background['counts']): Background['wordCounts'] {
  let known: (PhraseCounts | null | undefined)[] = [];
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
