/** What the background corpus says of a phrase. */
export type PhraseCounts = {
  /** Documents that hold it. */
  readonly df: number;
  /** Those of them that bring keywords. */
  readonly held: number;
  /** Those of them whose keywords list it. */
  readonly listed: number;
};

/** The corpus that phrases are judged against. */
export type Background = {
  readonly documents: number;
  /** Absent for what is rarer than the corpus records. */
  readonly counts: (key: string) => PhraseCounts | undefined;
};

/** The corpus behind a lexicon as phrases are judged against it: by their keys. */
export function toBackground({
  documents,
  phrases,
}: {
  readonly documents: number;
  readonly phrases: { readonly get: Background['counts'] };
}): Background {
  return { documents, counts: (key) => phrases.get(key) };
}
