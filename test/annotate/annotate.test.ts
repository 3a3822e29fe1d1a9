import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { surfaceKey } from '../../src/annotate/surface-key.ts';
import { readSpan } from '../../src/domain/text.ts';
import { aConcept, aTopic, aVocabulary } from './a-vocabulary.ts';
import { seedPapers, shippedVocabulary } from './seed-papers.ts';

const vocabulary = aVocabulary(
  [
    aConcept('beam search'),
    aConcept('speculative decoding', { acronym: 'SD' }),
    aConcept('deep reinforcement learning', { acronym: 'DRL' }),
    aConcept('large language model', { acronym: 'LLM', hub: true }),
    aConcept('dataset', { kinds: ['DATASET'], hub: true }),
    aConcept('Medusa', { kinds: ['MODEL'] }),
    aConcept('HumanEval', { kinds: ['BENCHMARK'] }),
  ],
  [aTopic('decoding', { 'speculative-decoding': 0.9, 'beam-search': 0.6 })],
);

function read(title: string, abstract: string, keywords: readonly string[] = []) {
  const text = { title, abstract, keywords };
  const found = annotate(text, vocabulary);
  const words = Object.fromEntries(
    found.concepts.map(({ slug, spans }) => [slug, spans.map((span) => readSpan(text, span))]),
  );
  return { ...found, words, by: new Map(found.concepts.map((each) => [each.slug, each])) };
}

describe('annotate', () => {
  it('lets a short form mean what the paper defines', () => {
    const { words, by } = read(
      'A codec',
      'We add a disentangled representation loss (DRL). DRL helps. The DRL is new.',
    );
    expect(words['disentangled-representation-loss']).toEqual([
      'disentangled representation loss',
      'DRL',
      'DRL',
      'DRL',
    ]);
    expect(by.get('disentangled-representation-loss')?.origin).toBe('EXTRACTED');
    expect(by.has('deep-reinforcement-learning')).toBe(false);
    expect(read('An agent', 'DRL works.').words['deep-reinforcement-learning']).toEqual(['DRL']);
  });

  it('counts later short forms as mentions of the concept that they stand for', () => {
    const { words } = read(
      'A',
      'Large language models (LaLMs) are big, and LaLMs grow. A LaLM is here.',
    );
    expect(words['large-language-model']).toEqual([
      'Large language models',
      'LaLMs',
      'LaLMs',
      'LaLM',
    ]);
  });

  it('makes every keyword a concept, the curated one where there is one', () => {
    const keywords = [
      'Beam-Searches',
      'Masked Auto-Encoders (MAE)',
      'masked autoencoder',
      'Dataset',
    ];
    const { by, words } = read('A title', 'Of masked auto-encoders and MAE.', keywords);
    expect(by.get('beam-search')).toMatchObject({ origin: 'CURATED', spans: [] });
    expect(by.get('masked-autoencoder')).toMatchObject({
      origin: 'SOURCE',
      acronym: 'MAE',
      found: { source: 'keywords', method: 'source-keywords' },
    });
    expect(words['masked-autoencoder']).toEqual(['masked auto-encoders', 'MAE']);
    expect([...by.keys()].sort()).toEqual(['beam-search', 'dataset', 'masked-autoencoder']);
  });

  it('keeps curated concepts inside a longer keyword', () => {
    const { words } = read('A title', 'With tree beam search.', ['tree beam search']);
    expect(words).toMatchObject({
      'tree-beam-search': ['tree beam search'],
      'beam-search': ['beam search'],
    });
  });

  it('is about a topic by its concepts, with the words that decided', () => {
    const text = 'Speculative decoding is fast. Unlike beam search, speculative decoding drafts.';
    const [topic, ...others] = read('On speed', text).topics;
    expect(others).toEqual([]);
    expect(topic).toMatchObject({
      slug: 'decoding',
      primary: true,
      concepts: ['speculative-decoding', 'beam-search'],
    });
    expect(topic?.evidence).toHaveLength(3);
    expect(
      read('On speed', 'Beam search is mentioned once, as decoders decode decoding.').topics,
    ).toEqual([]);
  });

  it('says heaviest first, and hubs weigh little', () => {
    const { concepts } = read(
      'Beam search',
      'Large language models on a dataset. Beam search again.',
    );
    expect(concepts.map(({ slug }) => slug)).toEqual([
      'beam-search',
      'large-language-model',
      'dataset',
    ]);
    expect(concepts[1]?.weight).toBeLessThan((concepts[0]?.weight ?? 0) / 2);
  });

  it('reads nothing inside links', () => {
    const { words, links } = read(
      'A',
      'Code: https://github.com/x/Medusa-HumanEval. Medusa is here.',
    );
    expect(words['medusa']).toEqual(['Medusa']);
    expect(links).toMatchObject([{ url: 'https://github.com/x/Medusa-HumanEval', kind: 'CODE' }]);
  });

  it('gives the same for the same text, and nothing for an empty one', () => {
    const [paper] = seedPapers();
    const text = {
      title: paper?.title ?? '',
      abstract: paper?.abstract ?? '',
      keywords: ['b', 'a'],
    };
    expect(annotate(text, shippedVocabulary)).toEqual(annotate(text, shippedVocabulary));
    expect(read('', '')).toMatchObject({ concepts: [], topics: [], links: [] });
    expect(annotate({ title: 'x', abstract: null, keywords: [] }, vocabulary).concepts).toEqual([]);
  });

  it('makes spans that re-read as a spelling of their concept, in any text', () => {
    const terms = [
      'beam search',
      'Beam\r\n  Searches',
      'SPECULATIVE-DECODING',
      'LLMs',
      'Medusa',
      'HumanEval',
    ];
    const piece = fc.oneof(
      fc.constantFrom(...terms.map((term) => ` ${term} `)),
      fc.constantFrom(
        ' ',
        '\r\n',
        '. ',
        ', ',
        '(',
        ')',
        '-',
        '\u0301',
        '👩‍🔬',
        '🇩🇪',
        'e\u0301',
        '\ud800',
        'ﬁ',
        'İ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        for (const concept of annotate({ title, abstract, keywords: ['beam search'] }, vocabulary)
          .concepts) {
          for (const span of concept.spans) {
            const key = surfaceKey(readSpan({ title, abstract }, span));
            const spellings = [concept.label, concept.acronym ?? '', ...concept.aliases];
            expect(spellings.map(surfaceKey)).toContain(key);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['letters', 'a'.repeat(50_000)],
    ['brackets', '('.repeat(50_000)],
    ['closed brackets', 'https://a.b/'.padEnd(50_000, ')')],
    ['punctuation', '.?!,;'.repeat(10_000)],
    ['acronyms that never close', '(LLM '.repeat(10_000)],
    ['endless proposals', 'We propose A '.repeat(4_000)],
    ['one word', 'beam '.repeat(10_000)],
  ])('is done with %s in bounded time', (_, abstract) => {
    const start = process.cpuUsage();
    annotate({ title: 'x', abstract, keywords: [] }, shippedVocabulary);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
  });
});
