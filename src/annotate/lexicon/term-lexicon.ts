import type { KnownPhrase } from './known-phrase.ts';
import type { LinearModel } from './score-wording.ts';
import type { TreeEnsemble } from './tree-ensemble.ts';

/** What papers taught about phrases: counts, and two small models that rank candidates. */
export type TermLexicon = {
  readonly documents: number;
  readonly phrases: PhraseTable;
  readonly wording: LinearModel;
  readonly trees: TreeEnsemble;
};

/** The known phrases by key. */
export type PhraseTable = {
  readonly size: number;
  readonly get: (key: string) => KnownPhrase | undefined;
  /** Whether any key may have this hash; where it is absent, it is not known. */
  readonly mayHold?: (hash: number) => boolean;
  readonly keys: () => Iterable<string>;
};
