import { describe, expect, it } from 'vitest';
import { AuthorSlug } from '../../../src/domain/author.ts';
import { ConceptSlug } from '../../../src/domain/concept.ts';
import { OrganizationSlug } from '../../../src/domain/organization.ts';
import type { Page } from '../../../src/domain/page.ts';
import { TopicSlug } from '../../../src/domain/topic.ts';
import { aPaperKey } from '../../build/paper.ts';
import type { OpenEngine } from './describe-store.ts';
import { firstRows, sharedSmallGraph } from './small-graph.ts';

const hydra = aPaperKey('arxiv:2402.05109');
const medusa = aPaperKey('arxiv:2401.10774');
const nobody = aPaperKey('title:nobody');
const speculative = ConceptSlug.parse('speculative-decoding');
const draftHead = ConceptSlug.parse('draft-head');
const decoding = TopicSlug.parse('decoding');
const speculation = TopicSlug.parse('speculation');
const whole = { where: {}, orderBy: [], page: firstRows(10) } as const;

function shown<From, Row, T>(pages: Map<From, Page<Row>>, from: From, read: (row: Row) => T): T[] {
  return pages.get(from)?.rows.map(({ row }) => read(row)) ?? [];
}

export function describeRelations(openEngine: OpenEngine): void {
  describe('relations', () => {
    const openGraph = sharedSmallGraph(openEngine);

    it('give the concepts of papers, the heaviest first, with the words they rest on', async () => {
      const reader = await openGraph();
      const pages = await reader.conceptsOfPapers.pages([hydra, medusa, nobody], whole);
      expect(shown(pages, hydra, ({ concept }) => concept.slug)).toEqual([
        'draft-head',
        'large-language-model',
      ]);
      expect(shown(pages, medusa, ({ mention }) => mention)[0]).toEqual({
        count: 1,
        roles: ['MENTIONS'],
        spans: [{ field: 'title', start: 0, end: 20 }],
        weight: 0.8,
        provenance: {
          source: 'text',
          method: 'vocabulary',
          methodVersion: '1',
          confidence: 1,
          recordedAt: '2025-12-09T00:00:00Z',
        },
      });
      expect(shown(pages, nobody, ({ concept }) => concept.slug)).toEqual([]);
      const counts = await reader.conceptsOfPapers.counts([hydra, medusa], {});
      expect([counts.get(hydra), counts.get(medusa)]).toEqual([2, 2]);
    });

    it('cut each page by itself and go on where its cursor stopped, both ways', async () => {
      const reader = await openGraph();
      const first = await reader.conceptsOfPapers.pages([hydra, medusa], {
        ...whole,
        page: firstRows(1),
      });
      const page = first.get(hydra);
      expect(page).toMatchObject({ hasNext: true, hasPrevious: false });
      const cursor = page?.rows[0]?.cursor ?? '';
      const next = { limit: 1, direction: 'forward', cursor } as const;
      const second = await reader.conceptsOfPapers.pages([hydra], { ...whole, page: next });
      expect(shown(second, hydra, ({ concept }) => concept.slug)).toEqual(['large-language-model']);
      const last = { limit: 1, direction: 'backward', cursor: null } as const;
      const end = await reader.conceptsOfPapers.pages([hydra], { ...whole, page: last });
      expect(shown(end, hydra, ({ concept }) => concept.slug)).toEqual(['large-language-model']);
      expect(end.get(hydra)).toMatchObject({ hasNext: false, hasPrevious: true });
    });

    it('filter and sort mentions', async () => {
      const reader = await openGraph();
      const slugs = async (where: Parameters<typeof reader.conceptsOfPapers.counts>[1]) => {
        const pages = await reader.conceptsOfPapers.pages([hydra], {
          where,
          orderBy: [{ field: 'LABEL', direction: 'DESC' }],
          page: firstRows(5),
        });
        return shown(pages, hydra, ({ concept }) => concept.slug);
      };
      expect(await slugs({})).toEqual(['large-language-model', 'draft-head']);
      expect(await slugs({ hubs: false })).toEqual(['draft-head']);
      expect(await slugs({ kinds: ['MODEL', 'TASK'] })).toEqual(['large-language-model']);
      expect(await slugs({ roles: ['INTRODUCES'] })).toEqual(['draft-head']);
      expect(await slugs({ origins: ['EXTRACTED'] })).toEqual([]);
      expect(await slugs({ minWeight: 0.5 })).toEqual(['draft-head']);
    });

    it('give a topic the papers of its narrower ones, once each, by the edge that fits best', async () => {
      const reader = await openGraph();
      const pages = await reader.papersOfTopics.pages([decoding, speculation], whole);
      const of = (slug: TopicSlug) =>
        shown(pages, slug, ({ paper, assignment }) => [paper.slug, assignment.score]);
      expect(of(decoding)).toEqual([
        ['medusa', 0.95],
        ['hydra', 0.9],
        ['beam', 0.5],
      ]);
      expect(of(speculation)).toEqual([
        ['medusa', 0.95],
        ['hydra', 0.9],
      ]);
      const where = { publishedOn: { from: '2024-02-01' } };
      const counts = await reader.papersOfTopics.counts([decoding], where);
      expect(counts.get(decoding)).toBe(1);
    });

    it('give the papers of concepts under a filter of papers and of mentions', async () => {
      const reader = await openGraph();
      const where = {
        papers: { topics: { some: ['decoding'] } },
        mention: { roles: ['USES'] },
      } as const;
      const pages = await reader.papersOfConcepts.pages([draftHead, speculative], {
        where,
        orderBy: [{ field: 'TITLE', direction: 'ASC' }],
        page: firstRows(5),
      });
      expect(shown(pages, draftHead, ({ paper }) => paper.slug)).toEqual(['medusa']);
      expect(shown(pages, speculative, ({ paper }) => paper.slug)).toEqual([]);
    });

    it('lead from names to papers and back', async () => {
      const reader = await openGraph();
      const bob = AuthorSlug.parse('bob-beta');
      const ann = AuthorSlug.parse('ann-alpha');
      const kyutai = OrganizationSlug.parse('kyutai');
      const [topics, authors, organizations, ofBob, ofKyutai] = await Promise.all([
        reader.topicsOfPapers.pages([medusa], whole),
        reader.authorsOfPapers.pages([hydra], whole),
        reader.organizationsOfPapers.pages([hydra], whole),
        reader.papersOfAuthors.pages([bob], whole),
        reader.papersOfOrganizations.pages([kyutai], whole),
      ]);
      expect(shown(topics, medusa, ({ topic }) => topic.slug)).toEqual(['speculation', 'decoding']);
      expect(shown(authors, hydra, ({ author, position }) => [author.label, position])).toEqual([
        ['Ann Alpha', 0],
        ['Bob Beta', 1],
      ]);
      expect(shown(organizations, hydra, ({ organization }) => organization.label)).toEqual([
        'Kyutai',
      ]);
      expect(shown(ofBob, bob, ({ paper }) => paper.slug)).toEqual(['hydra', 'medusa']);
      expect(shown(ofKyutai, kyutai, ({ paper }) => paper.slug)).toEqual(['hydra']);
      const coAuthors = (await reader.coAuthors([ann], 5)).get(ann);
      expect(coAuthors?.map(({ author, paperCount }) => [author.slug, paperCount])).toEqual([
        ['bob-beta', 1],
      ]);
    });

    it('lead up and down between broader and narrower', async () => {
      const reader = await openGraph();
      const [broader, narrower, below, above] = await Promise.all([
        reader.broaderOfConcepts.pages([draftHead], whole),
        reader.narrowerOfConcepts.pages([speculative], whole),
        reader.narrowerOfTopics.pages([decoding], whole),
        reader.broaderOfTopics([speculation, decoding]),
      ]);
      expect(shown(broader, draftHead, ({ slug }) => slug)).toEqual(['speculative-decoding']);
      expect(shown(narrower, speculative, ({ slug }) => slug)).toEqual(['draft-head']);
      expect(shown(below, decoding, ({ slug }) => slug)).toEqual(['speculation']);
      expect([...above].map(([from, topic]) => [from, topic.slug])).toEqual([
        ['speculation', 'decoding'],
      ]);
    });

    it('weigh what is typical of a topic against all papers', async () => {
      const reader = await openGraph();
      const typical = (await reader.conceptsOfTopics([speculation], 5)).get(speculation);
      expect(typical?.map(({ concept, paperCount }) => [concept.slug, paperCount])).toEqual([
        ['draft-head', 2],
        ['large-language-model', 1],
        ['speculative-decoding', 1],
      ]);
      expect(typical?.[0]?.weight).toBeCloseTo(Math.log(5 / 2), 12);
      const topics = (await reader.topicsOfConcepts([draftHead], 5)).get(draftHead);
      expect(
        topics?.map(({ topic, weight, paperCount }) => [topic.slug, weight, paperCount]),
      ).toEqual([
        ['speculation', 1, 2],
        ['decoding', 0.5, 1],
      ]);
    });

    it('tell a paper’s records', async () => {
      const reader = await openGraph();
      expect((await reader.recordsOfPapers([hydra])).get(hydra)).toEqual([
        { source: 'arxiv', sourceId: '2501.00001', url: null, readAt: '2025-12-09T00:00:00Z' },
      ]);
    });
  });
}
