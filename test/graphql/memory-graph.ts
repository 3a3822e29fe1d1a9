import { Author } from '../../src/domain/author.ts';
import { Concept } from '../../src/domain/concept.ts';
import type { Mention } from '../../src/domain/mention.ts';
import { Organization } from '../../src/domain/organization.ts';
import { Paper } from '../../src/domain/paper.ts';
import { Topic } from '../../src/domain/topic.ts';
import type { TopicAssignment } from '../../src/domain/topic-assignment.ts';

export type MemoryGraph = {
  readonly papers: readonly Paper[];
  readonly topics: readonly Topic[];
  readonly concepts: readonly Concept[];
  readonly organizations: readonly Organization[];
  readonly authors: readonly Author[];
  readonly mentions: readonly { paper: Paper; concept: Concept; mention: Mention }[];
  readonly assignments: readonly { paper: Paper; topic: Topic; assignment: TopicAssignment }[];
};

const provenance = {
  source: 'text',
  method: 'vocabulary',
  methodVersion: '1',
  confidence: 1,
  recordedAt: '2025-01-01T00:00:00.000Z',
};

/** `size` papers in one or two topics, each with all twelve concepts. */
export function aGraph(size = 30): MemoryGraph {
  const papers = Array.from({ length: size }, (_, index) => aPaper(index));
  const topics = ['decoding', 'encoders'].map((slug) =>
    Topic.parse({ slug, label: slug, description: `About ${slug}.`, paperCount: size }),
  );
  const concepts = Array.from({ length: 12 }, (_, index) =>
    Concept.parse({
      slug: `concept-${index}`,
      label: `Concept ${index}`,
      acronym: `C${index}`,
      kinds: ['METHOD'],
      origin: 'CURATED',
      paperCount: size,
    }),
  );
  return {
    papers,
    topics,
    concepts,
    organizations: [Organization.parse({ slug: 'lab', label: 'The Lab' })],
    authors: [
      Author.parse({ slug: 'ada', label: 'Ada' }),
      Author.parse({ slug: 'bo', label: 'Bo' }),
    ],
    mentions: papers.flatMap((paper) =>
      concepts.map((concept, index) => ({
        paper,
        concept,
        mention: {
          count: 1,
          roles: [index === 0 ? 'INTRODUCES' : 'USES'] satisfies Mention['roles'],
          spans: [{ field: 'title' as const, start: 0, end: 5 }],
          weight: 1 - index / 20,
          provenance,
        },
      })),
    ),
    assignments: papers.flatMap((paper, index) =>
      topics.slice(index % 2).map((topic, place) => ({
        paper,
        topic,
        assignment: {
          score: 0.9,
          primary: place === 0,
          concepts: concepts.slice(0, 2).map(({ slug }) => slug),
          evidence: [{ field: 'title' as const, start: 0, end: 5 }],
          provenance,
        },
      })),
    ),
  };
}

function aPaper(index: number): Paper {
  const number = String(index).padStart(5, '0');
  return Paper.parse({
    key: `arxiv:2501.${number}`,
    slug: `paper-${index}`,
    title: `Paper ${number} on decoding`,
    abstract: index % 3 === 0 ? null : 'We study decoding.',
    arxivId: `2501.${number}`,
    publishedOn: '2025-01-01',
  });
}
