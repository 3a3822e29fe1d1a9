import { keywordKey } from './corpus-paper.ts';

/** What was foretold for a paper, best first, and what its source lists. */
export type KeyphraseCase = {
  readonly predicted: readonly string[];
  readonly keywords: readonly string[];
};

export type KeyphraseMeasures = {
  readonly papers: number;
  readonly f1At5: number;
  readonly f1At10: number;
  readonly recallAt10: number;
};

/**
 * Means over papers. A prediction is right when its words are those of a keyword, whatever their inflection, case and
 * hyphens; repeats are dropped. Precision at k divides by k, even when fewer were foretold.
 */
export function measureKeyphrases(cases: readonly KeyphraseCase[]): KeyphraseMeasures {
  const judged = cases
    .map(({ predicted, keywords }) => ({
      found: toKeys(predicted),
      listed: new Set(toKeys(keywords)),
    }))
    .filter(({ listed }) => listed.size > 0);
  const mean = (measure: (found: readonly string[], listed: ReadonlySet<string>) => number) =>
    judged.reduce((sum, { found, listed }) => sum + measure(found, listed), 0) /
    Math.max(1, judged.length);
  const f1 = (most: number) =>
    mean((found, listed) => (2 * hits(found, listed, most)) / (most + listed.size));
  return {
    papers: judged.length,
    f1At5: f1(5),
    f1At10: f1(10),
    recallAt10: mean((found, listed) => hits(found, listed, 10) / listed.size),
  };
}

function toKeys(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(keywordKey))].filter((key) => key !== '');
}

function hits(found: readonly string[], listed: ReadonlySet<string>, most: number): number {
  return found.slice(0, most).filter((key) => listed.has(key)).length;
}
