import { afterAll } from 'vitest';
import type { Link } from '../../src/domain/link.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import type { PaperWrite } from '../../src/store/graph-writer.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { graphWriter } from '../../src/store/write/write-graph.ts';
import { analyseGraph } from '../build/analyse.ts';
import { aFoundConcept, aFoundTopic } from '../build/annotation.ts';
import { aChangeOf } from '../build/change.ts';
import { aPaperWrite } from '../build/paper.ts';
import { aVocabulary, aVocabularyConcept, aVocabularyTopic } from '../build/vocabulary.ts';
import { openEmptyEmbeddedEngine } from '../store/embedded-folder.ts';

const concepts = Array.from({ length: 12 }, (_, index) => `concept-${index}`);
/** `fast-decoding` is narrower than `decoding`. */
const topics = ['decoding', 'fast-decoding', 'encoders'];

const aLink: Link = {
  url: 'https://example.org/code',
  kind: 'CODE',
  span: { field: 'abstract', start: 17, end: 41 },
};

/** For one test: a store with thirty papers, `arxiv:2501.00000` to `arxiv:2501.00029`, newest last. */
export async function openGraph({ analysed = true } = {}): Promise<GraphReader> {
  const engine = await openEmptyEmbeddedEngine(afterAll);

  const writer = graphWriter(engine);
  await writer.writeVocabulary(
    aVocabulary({
      concepts: concepts.map((slug, index) =>
        aVocabularyConcept({ slug, broader: index === 1 ? ['concept-0'] : [] }),
      ),
      topics: topics.map((slug) =>
        aVocabularyTopic({
          slug,
          concepts: { 'concept-0': 1 },
          broader: slug === 'fast-decoding' ? 'decoding' : null,
        }),
      ),
    }),
  );
  await writer.apply(aChangeOf(Array.from({ length: 30 }, (_, index) => aPaperOf(index))));
  if (analysed) await analyseGraph(engine);
  return graphReader(engine);
}

/** Even papers are about decoding and encoders, odd ones about fast decoding; each speaks of all concepts. */
function aPaperOf(index: number): PaperWrite {
  const number = String(index).padStart(2, '0');
  return aPaperWrite({
    paper: {
      key: `arxiv:2501.000${number}`,
      slug: `paper-${number}`,
      title: `Paper ${number} on decoding`,
      abstract: index % 3 === 0 ? null : 'We decode. Code: https://example.org/code',
      links: index % 3 === 0 ? [] : [aLink],
      arxivId: `2501.000${number}`,
      publishedOn: index === 0 ? null : `2025-01-${String(index).padStart(2, '0')}`,
    },
    concepts: concepts.map((slug, place) =>
      aFoundConcept({
        slug,
        origin: 'CURATED',
        spans: [{ field: 'title', start: 0, end: 5 }],
        roles: [place === 0 && index === 0 ? 'INTRODUCES' : 'USES'],
        weight: (20 - place) / 20,
      }),
    ),
    topics: (index % 2 === 0 ? ['decoding', 'encoders'] : ['fast-decoding']).map((slug, place) =>
      aFoundTopic({
        slug,
        primary: place === 0,
        score: (9 - place) / 10,
        concepts: ['concept-0', 'concept-1'],
        evidence: [{ field: 'title', start: 12, end: 20 }],
      }),
    ),
    authors: ['Ada', 'Bo'],
    organizations: [{ label: 'The Lab', source: 'arxiv' }],
  });
}
