import { describe, expect, it } from 'vitest';
import { conceptFields } from '../../../src/store/rows/node-fields.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aFoundConcept } from '../../build/annotation.ts';
import { aChange, aChangeOf } from '../../build/change.ts';
import { aPaperKey, aPaperWrite } from '../../build/paper.ts';
import type { OpenEngine } from './describe-store.ts';
import { onlyNode, propertyOf, readFields } from './graph-shape.ts';

const papers = [
  aPaperWrite({
    paper: { key: 'a' },
    concepts: [aFoundConcept({ slug: 'moe', label: 'mixture of experts', acronym: 'MoE' })],
    organizations: [{ label: 'Deepmind', source: 'hf-daily' }],
  }),
  aPaperWrite({
    paper: { key: 'b' },
    concepts: [
      aFoundConcept({
        slug: 'moe',
        label: 'Mixture of Experts',
        kinds: ['MODEL'],
        aliases: ['moes'],
      }),
    ],
    organizations: [{ label: 'DeepMind', source: 'hf-daily' }],
  }),
  aPaperWrite({
    paper: { key: 'c' },
    concepts: [aFoundConcept({ slug: 'moe', label: 'mixture of experts', origin: 'SOURCE' })],
    organizations: [{ label: 'DeepMind', source: 'hf-daily' }],
  }),
];

export function describeNamesWritten(openEngine: OpenEngine): void {
  describe('names that papers give themselves', () => {
    it('are called as most papers call them', async () => {
      const engine = await openEngine();
      await graphWriter(engine).apply(aChangeOf(papers));
      expect(readFields(conceptFields, await onlyNode(engine, 'Concept'))).toEqual({
        slug: 'moe',
        label: 'mixture of experts',
        aliases: ['Mixture of Experts', 'moes'],
        acronym: 'MoE',
        kinds: ['METHOD', 'MODEL'],
        description: null,
        origin: 'SOURCE',
        hub: false,
        paperCount: 3,
      });
      expect(await propertyOf(engine, 'Organization', 'label')).toEqual({ deepmind: 'DeepMind' });
    });

    it('do not depend on the order of papers', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf(papers));
      const together = await writer.contentHash();
      const removal = {
        removedPapers: papers.map(({ paper }) => paper.key),
        removedRecords: papers.map(({ paper }) => `record of ${paper.key}`),
      };
      await writer.apply(aChange(removal));
      for (const paper of [...papers].reverse()) await writer.apply(aChangeOf([paper]));
      expect(await writer.contentHash()).toBe(together);
    });

    it('forget what a removed paper called them', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf(papers.slice(0, 2)));
      await writer.apply(aChange({ removedPapers: [aPaperKey('a')] }));
      expect(await onlyNode(engine, 'Concept')).toMatchObject({
        label: 'Mixture of Experts',
        kinds: ['MODEL'],
        searchName: ' mixture of experts | moes',
        names: ['mixtureofexperts', 'moes'],
      });
      expect(await onlyNode(engine, 'Concept')).not.toHaveProperty('acronym');
    });
  });
}
