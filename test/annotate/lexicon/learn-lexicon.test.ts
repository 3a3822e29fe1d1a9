import { expect, it } from 'vitest';
import { toTermExtractor } from '../../../src/annotate/lexicon/extract-terms.ts';
import { learnLexicon } from '../../../src/annotate/lexicon/learn-lexicon.ts';
import { parseLexicon, toLexiconLines } from '../../../src/annotate/lexicon/lexicon-lines.ts';
import { aCorpus, smallLearning } from './a-corpus.ts';

const corpus = aCorpus();
const lexicon = learnLexicon(corpus, smallLearning);
const origin = { labelled: 96, settings: {}, corpus: [] };
const lines = [...toLexiconLines(lexicon, origin)];

it('counts the papers that hold a phrase, those with keywords, and those that list it', () => {
  const held = corpus.filter(({ abstract }) => abstract.includes('sparse attention'));
  const labelled = held.filter(({ keywords }) => keywords.length > 0);
  expect(lexicon.phrases.get('spars attention')).toEqual({
    df: held.length,
    held: labelled.length,
    listed: labelled.length,
    label: 'sparse attention',
    kind: null,
  });
});

it('forgets what is rare', () => {
  const strange = { id: 'x', title: 'Quixotic windmills', abstract: '', keywords: [] };
  const learned = learnLexicon([...corpus, strange], smallLearning);
  expect(learned.phrases.get('windmill')).toBeUndefined();
  expect(learned.documents).toBe(corpus.length + 1);
});

it('gives the same lines whatever the order of papers', () => {
  const again = learnLexicon(corpus.toReversed(), smallLearning);
  expect([...toLexiconLines(again, origin)]).toEqual(lines);
});

it('reads what it wrote', () => {
  const read = parseLexicon(`${lines.join('\n')}\n`);
  expect([...toLexiconLines(read, origin)]).toEqual(lines);
  expect(read.phrases.get('spars attention')).toEqual(lexicon.phrases.get('spars attention'));
});

it('says so when a file is no lexicon, or was cut', () => {
  expect(() => parseLexicon('{}')).toThrow('This is no lexicon');
  expect(() => parseLexicon(lines.slice(0, 9).join('\n'))).toThrow('ends too soon');
});

it('ranks a phrase worded like keywords first, though nobody has seen it', () => {
  const [first] = toTermExtractor(lexicon)({
    title: 'Towards better spectral routing',
    abstract: 'We look at spectral routing and find it helps when conditions change.',
  });
  expect(first?.label).toBe('spectral routing');
});
