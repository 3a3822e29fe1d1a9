import { beforeAll } from 'vitest';
import type { FoundConcept } from '../../../src/domain/annotations.ts';
import type { MentionRole } from '../../../src/domain/mention.ts';
import type { Engine } from '../../../src/store/engine.ts';
import type { GraphReader } from '../../../src/store/graph-reader.ts';
import type { PaperWrite } from '../../../src/store/graph-writer.ts';
import { graphReader } from '../../../src/store/read/read-graph.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aFoundConcept, aFoundTopic } from '../../build/annotation.ts';
import { aChange, aChangeOf } from '../../build/change.ts';
import { aPaperKey, aPaperWrite } from '../../build/paper.ts';
import { aVocabularyConcept, aVocabularyTopic } from '../../build/vocabulary.ts';

import type { OpenEngine } from './describe-store.ts';

const vocabulary = {
  concepts: [
    aVocabularyConcept({ slug: 'speculative-decoding', label: 'speculative decoding' }),
    aVocabularyConcept({
      slug: 'draft-head',
      label: 'draft head',
      aliases: ['drafting head'],
      broader: ['speculative-decoding'],
    }),
    aVocabularyConcept({
      slug: 'large-language-model',
      label: 'large language model',
      aliases: ['betting machine'],
      kinds: ['MODEL'],
      acronym: 'LLM',
      hub: true,
    }),
  ],
  topics: [
    aVocabularyTopic({ slug: 'decoding', label: 'Decoding', concepts: {} }),
    aVocabularyTopic({
      slug: 'speculation',
      label: 'Speculation',
      broader: 'decoding',
      concepts: {},
    }),
  ],
};

const mention = (slug: string, weight: number, role: MentionRole = 'MENTIONS'): FoundConcept =>
  aFoundConcept({ slug, weight, roles: [role] });

const papers: PaperWrite[] = [
  aPaperWrite({
    paper: {
      key: 'arxiv:2402.05109',
      slug: 'hydra',
      title: 'Hydra: draft heads',
      abstract: 'Draft heads for faster decoding of language models.',
      arxivId: '2402.05109',
      publishedOn: '2024-02-07',
      upvotes: 5,
      links: [{ url: 'https://github.com/zankner/Hydra', kind: 'CODE', span: null }],
    },
    concepts: [mention('draft-head', 0.9, 'INTRODUCES'), mention('large-language-model', 0.2)],
    topics: [aFoundTopic({ slug: 'speculation', score: 0.9, concepts: ['draft-head'] })],
    authors: ['Ann Alpha', 'Bob Beta'],
    organizations: [{ label: 'Kyutai', source: 'daily-page' }],
  }),
  aPaperWrite({
    paper: {
      key: 'arxiv:2401.10774',
      slug: 'medusa',
      title: 'Medusa',
      arxivId: '2401.10774',
      publishedOn: '2024-01-19',
    },
    concepts: [mention('speculative-decoding', 0.8), mention('draft-head', 0.5, 'USES')],
    topics: [
      aFoundTopic({ slug: 'decoding', score: 0.7 }),
      aFoundTopic({ slug: 'speculation', score: 0.95 }),
    ],
    authors: ['Bob Beta'],
  }),
  aPaperWrite({
    paper: {
      key: 'arxiv:1610.02424',
      slug: 'beam',
      title: 'Beam search',
      publishedOn: '2016-10-07',
      upvotes: 1,
    },
    topics: [aFoundTopic({ slug: 'decoding', score: 0.5 })],
  }),
  aPaperWrite({
    paper: { key: 'title:older', slug: 'older', title: 'An older thing', upvotes: 7 },
    concepts: [mention('speculative-decoding', 0.4)],
  }),
  aPaperWrite({
    paper: { key: 'title:undated', slug: 'undated', title: 'Undated', abstract: 'Of Żółw 東京.' },
  }),
];

/** Five papers: two with draft heads, one on beam search, two without a date. */
export async function smallGraph(engine: Engine): Promise<GraphReader> {
  const writer = graphWriter(engine);
  await writer.writeVocabulary(vocabulary);
  await writer.apply(aChangeOf(papers));
  await writer.apply(
    aChange({ aliases: [{ from: aPaperKey('title:hydra'), to: aPaperKey('arxiv:2402.05109') }] }),
  );
  return graphReader(engine);
}

/**
 * The small graph for all cases of the surrounding `describe`, which only read it: filling a database costs more than
 * asking it. Such a `describe` opens no other engine.
 */
export function sharedSmallGraph(openEngine: OpenEngine): () => Promise<GraphReader> {
  let reader: GraphReader | undefined;
  beforeAll(async () => {
    const ends: (() => Promise<void>)[] = [];
    reader = await smallGraph(await openEngine((task) => ends.unshift(task)));
    return async () => {
      for (const end of ends) await end();
    };
  });
  return async () => {
    if (!reader) throw new Error('The small graph is there only while its cases run.');
    return reader;
  };
}

/** The first rows of a list, two at a time unless said otherwise. */
export function firstRows(limit = 2) {
  return { limit, direction: 'forward', cursor: null } as const;
}
