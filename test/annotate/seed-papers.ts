import { readFileSync } from 'node:fs';
import { compileVocabulary } from '../../src/annotate/compile-vocabulary.ts';
import { readVocabulary } from '../../src/cli/read-vocabulary.ts';

export type SeedPaper = { readonly title: string; readonly abstract: string };

/** Titles and abstracts of the seed page: a line as long as an abstract, and the title above it. */
export function seedPapers(): SeedPaper[] {
  const lines = readFileSync('seeds/daily-papers-2025-12-09.txt', 'utf8').split('\n');
  return lines.flatMap((abstract, at) =>
    abstract.length > 300 ? [{ title: lines[at - 2] ?? '', abstract }] : [],
  );
}

/** The vocabulary that ships, ready for matching. */
export const shippedVocabulary = compileVocabulary(await readVocabulary('seeds'));
