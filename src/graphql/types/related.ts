import { z } from 'zod';
import { BadUserInput } from '../../domain/errors.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { Paper } from '../../domain/paper.ts';
import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { toConnection, toPageRequest } from '../paging.ts';
import { explainPapers } from '../relations/explain-papers.ts';
import { cutPage, mostRanked, rankedList, rowsNeeded, windowOf } from '../relations/ranked-page.ts';
import { type RelatedQuestion, relatedPapers, type Taste } from '../relations/related-papers.ts';
import { ExplanationRef } from './explanation.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { loadPapers } from './papers-by-id.ts';
import { PaperRef } from './refs.ts';

type RelatedRow = { readonly paper: Paper; readonly score: number; readonly rank: number };
type RelatedEdge = Omit<RelatedRow, 'paper'> & {
  readonly node: Paper;
  readonly cursor: string;
  readonly taste: Taste;
};

const Edge = builder.objectRef<RelatedEdge>('RelatedPaperEdge').implement({
  description: 'A related paper and why it is one.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'Opaque place of this row, for after and before; good for one revision.',
    }),
    node: t.expose('node', { type: PaperRef, description: 'The paper.' }),
    score: t.exposeFloat('score', {
      description: 'How near it is: above 0 to 1; comparable within one model.',
    }),
    rank: t.exposeInt('rank', { description: 'Its place in the whole list; 1 is the nearest.' }),
    explanation: t.field({
      type: ExplanationRef,
      nullable: true,
      description: 'What the score is made of.',
      resolve: ({ node, taste }, _args, { analysis }) => explainPapers(analysis, taste, node.key),
    }),
  }),
});

const Connection = builder.connectionObject(
  {
    type: PaperRef,
    name: 'RelatedPaperConnection',
    description: 'Papers by how near they are, the nearest first; the best 1,000.',
  },
  Edge,
);

/** Papers near the seeds, as a connection. */
function relatedConnection(
  question: RelatedQuestion,
  request: PageRequest,
  { analysis, loaders }: GraphContext,
) {
  const readPage = async (): Promise<Page<RelatedRow>> => {
    const list = rankedList('related', question, await analysis.revision());
    const window = windowOf(list, request);
    const best = await relatedPapers(analysis, question, rowsNeeded(window));
    const page = cutPage(
      list,
      window,
      best.map((row, at) => ({ ...row, rank: at + 1 })),
    );
    const papers = await loaders.paper.loadMany(page.rows.map(({ row }) => row.key));
    return {
      ...page,
      rows: page.rows.flatMap(({ row: { score, rank }, cursor }, at) => {
        const paper = papers[at];
        if (paper instanceof Error) throw paper;
        return paper ? [{ row: { paper, score, rank }, cursor }] : [];
      }),
    };
  };
  return toConnection(
    readPage,
    ({ paper, ...row }) => ({ ...row, node: paper, taste: question }),
    async () => {
      const all = await relatedPapers(analysis, question, mostRanked);
      return Math.min(all.length, mostRanked);
    },
  );
}

/** Seeds of one question. */
const mostSeeds = 20;
const fewIds = z.array(z.string()).max(mostSeeds, `At most ${mostSeeds} papers make one question.`);

builder.objectField(PaperRef, 'related', (t) =>
  t.connection(
    {
      type: PaperRef,
      description: 'Papers near this one, the nearest first; the best 1,000. Never itself.',
      args: {
        where: t.arg({
          type: PaperFilterInput,
          description: 'Which papers; applied before the list is cut.',
        }),
        minScore: t.arg.float({ description: 'Only papers of at least this score, 0 to 1.' }),
      },
      resolve: async (paper, { where, minScore, ...page }, context) =>
        relatedConnection(
          {
            to: [paper.key],
            unlike: [],
            where: await toPaperFilter(where, context.analysis),
            minScore: minScore ?? null,
          },
          toPageRequest(page),
          context,
        ),
    },
    Connection,
  ),
);

builder.queryField('related', (t) =>
  t.connection(
    {
      type: PaperRef,
      description: 'Papers near several papers at once, and away from others; the best 1,000.',
      args: {
        to: t.arg.idList({
          required: true,
          description: 'Papers to be near to, by global id, 1 to 20.',
          validate: fewIds,
        }),
        unlike: t.arg.idList({
          description: 'Papers to be away from, by global id, at most 20; they count half.',
          validate: fewIds.nullish(),
        }),
        where: t.arg({
          type: PaperFilterInput,
          description: 'Which papers; applied before the list is cut.',
        }),
      },
      resolve: async (_root, { to, unlike, where, ...page }, context) => {
        if (to.length === 0) throw new BadUserInput('"to" names at least one paper.');
        const [near, away] = await Promise.all(
          [to, unlike ?? []].map((ids) => loadPapers(ids, context.loaders)),
        );
        const keysOf = (papers: readonly Paper[] = []) => [
          ...new Set(papers.map(({ key }) => key)),
        ];
        const question = {
          to: keysOf(near),
          unlike: keysOf(away),
          where: await toPaperFilter(where, context.analysis),
        };
        return relatedConnection({ ...question, minScore: null }, toPageRequest(page), context);
      },
    },
    Connection,
  ),
);
