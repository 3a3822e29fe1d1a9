import { z } from 'zod';
import { BadUserInput } from '../../domain/errors.ts';
import type { Paper } from '../../domain/paper.ts';
import type { PaperConcept } from '../../store/graph-reader.ts';
import { builder } from '../builder.ts';
import { mostRows } from '../paging.ts';
import {
  type ComparisonCell,
  type ComparisonRow,
  comparisonRows,
} from '../relations/comparison.ts';
import { ConceptKindRef, MentionRoleRef } from './filters.ts';
import { loadPapers } from './papers-by-id.ts';
import { ConceptRef, PaperRef } from './refs.ts';
import { SpanRef, toTextSpans } from './span.ts';

type MentionOfPaper = PaperConcept & { readonly paper: Paper };

const MentionRef = builder.objectRef<MentionOfPaper>('ComparisonMention').implement({
  description: 'A concept of one cell, and where its paper says so.',
  fields: (t) => ({
    concept: t.expose('concept', { type: ConceptRef, description: 'The concept.' }),
    spans: t.field({
      type: [SpanRef],
      description: 'Where the paper names it, in text order.',
      resolve: ({ paper, mention }) => toTextSpans(paper, mention.spans),
    }),
  }),
});

const CellRef = builder.objectRef<ComparisonCell>('ComparisonCell').implement({
  description: 'What one paper has in a row.',
  fields: (t) => ({
    paper: t.expose('paper', { type: PaperRef, description: 'The paper.' }),
    mentions: t.field({
      type: [MentionRef],
      description: 'Shared ones first, then the heaviest; empty when it has none.',
      resolve: ({ paper, mentions }) => mentions.map((mention) => ({ ...mention, paper })),
    }),
  }),
});

const RowRef = builder.objectRef<ComparisonRow>('ComparisonRow').implement({
  description: 'One thing that papers are compared by: a role or a kind of concept.',
  fields: (t) => ({
    heading: t.exposeString('heading', { description: 'What the row shows, for people.' }),
    role: t.expose('role', {
      type: MentionRoleRef,
      nullable: true,
      description: 'The role that its mentions have; null for a row of a kind.',
    }),
    kind: t.expose('kind', {
      type: ConceptKindRef,
      nullable: true,
      description: 'The kind that its concepts have; null for a row of a role.',
    }),
    shared: t.exposeBoolean('shared', {
      description: 'Whether two of the papers at least have a concept of the row in common.',
    }),
    cells: t.expose('cells', {
      type: [CellRef],
      description: 'One for each paper, in the order asked.',
    }),
  }),
});

const ComparisonRef = builder
  .objectRef<{ papers: readonly Paper[]; rows: readonly ComparisonRow[] }>('Comparison')
  .implement({
    description: 'Papers side by side.',
    fields: (t) => ({
      papers: t.expose('papers', { type: [PaperRef], description: 'The papers, as asked.' }),
      rows: t.expose('rows', {
        type: [RowRef],
        description: 'Rows that any of them fills; those with something in common first.',
      }),
    }),
  });

builder.queryField('compare', (t) =>
  t.field({
    type: ComparisonRef,
    nullable: true,
    description:
      '2 to 10 papers side by side: what each introduces, compares with, is measured on.',
    args: {
      papers: t.arg.idList({
        required: true,
        description: 'Global ids of 2 to 10 different papers.',
        validate: z
          .array(z.string())
          .min(2, '"papers" names 2 to 10 papers.')
          .max(10, '"papers" names 2 to 10 papers.'),
      }),
    },
    resolve: async (_root, args, { loaders, reader }) => {
      const papers = await loadPapers(args.papers, loaders);
      if (new Set(papers.map(({ key }) => key)).size < papers.length) {
        throw new BadUserInput('"papers" names a paper twice.');
      }
      const mentions = loaders.page(reader.conceptsOfPapers, {
        where: {},
        orderBy: [],
        page: { limit: mostRows, direction: 'forward', cursor: null },
      });
      const pages = await Promise.all(papers.map(({ key }) => mentions.load(key)));
      const byKey = new Map(papers.map(({ key }, at) => [key, pages[at]?.rows ?? []]));
      const rows = comparisonRows(papers, ({ key }) =>
        (byKey.get(key) ?? []).map(({ row }) => row),
      );
      return { papers, rows };
    },
  }),
);
