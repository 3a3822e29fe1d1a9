import { expect, it } from 'vitest';
import { toBackground } from '../../../src/annotate/lexicon/background.ts';
import { judgePhrases } from '../../../src/annotate/lexicon/judged-phrases.ts';
import { featureNames, phraseFeatures } from '../../../src/annotate/lexicon/phrase-features.ts';
import { readPhrases } from '../../../src/annotate/lexicon/read-phrases.ts';

const text = readPhrases({
  title: 'Draft heads',
  abstract: 'We train draft heads (DH). Good draft heads, such as DH, are fast.',
});
const counts = new Map([['draft head', { df: 9, held: 7, listed: 5 }]]);
const judged = judgePhrases(
  text,
  text.candidates.map(() => 0),
  toBackground({ documents: 90, phrases: counts }),
);

function featureOf(key: string, name: string): number | undefined {
  const at = judged.candidates.findIndex((candidate) => candidate.key === key);
  return phraseFeatures(at, judged)[featureNames.indexOf(name)];
}

it('has a value for each name', () => {
  expect(phraseFeatures(0, judged)).toHaveLength(featureNames.length);
  expect(new Set(featureNames).size).toBe(featureNames.length);
});

it.each([
  ['draft head', 'count', 3],
  ['draft head', 'words', 2],
  ['draft head', 'titlePlace', 0],
  ['draft head', 'held', 7],
  // three papers' worth of doubt at even odds: (5 + 1.5) / (7 + 3)
  ['draft head', 'keyness', 0.65],
  ['draft', 'longerKeyness', 0.65],
  ['draft head', 'longerShare', 1 / 3],
  ['dh', 'allCapitals', 1],
  ['dh', 'inBracket', 0.5],
  ['dh', 'titlePlace', -1],
])('says of "%s": %s %d', (key, name, value) => {
  expect(featureOf(key, name)).toBeCloseTo(value, 5);
});
