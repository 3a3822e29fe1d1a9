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
