import { expect, it } from 'vitest';
import { backgroundCounts } from '../../../src/annotate/lexicon/background-counts.ts';
import { readLexicon } from '../../../src/cli/read-lexicon.ts';

const { documents, df } = backgroundCounts(await readLexicon('seeds/lexicon.gz'));

it('knows how many papers hold a word or two, in any inflection', () => {
  expect(df('model')).toBe(df('Models'));
  expect(df('model')).toBeGreaterThan(df('language', 'models') ?? 0);
  expect(df('language', 'models')).toBeGreaterThan(df('genomic') ?? 0);
  expect(df('model')).toBeLessThan(documents);
});

it('does not know what is rare', () => {
  expect(df('zyzzyva')).toBeUndefined();
});
