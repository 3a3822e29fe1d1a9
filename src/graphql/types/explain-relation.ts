import type { Explanation } from '../../analysis/explain.ts';
import { BadUserInput } from '../../domain/errors.ts';
import type { Paper } from '../../domain/paper.ts';
import { builder } from '../builder.ts';
import { explainPapers } from '../relations/explain-papers.ts';
import { ExplanationRef } from './explanation.ts';
import { loadPapers } from './papers-by-id.ts';
import { PaperRef } from './refs.ts';

type RelationExplanation = {
  readonly a: Paper;
  readonly b: Paper;
  readonly explanation: Explanation;
};

const RelationExplanationRef = builder
  .objectRef<RelationExplanation>('RelationExplanation')
  .implement({
    description: 'Two papers, and why they are related or not.',
    fields: (t) => ({
      a: t.expose('a', { type: PaperRef, description: 'The first paper.' }),
      b: t.expose('b', { type: PaperRef, description: 'The second paper.' }),
      explanation: t.expose('explanation', {
        type: ExplanationRef,
        description: 'What their score is made of; a is on the left.',
      }),
    }),
  });

builder.queryField('explainRelation', (t) =>
  t.field({
    type: RelationExplanationRef,
    nullable: true,
    description: 'Why any two papers are related; also says why they are not.',
    args: {
      a: t.arg.id({ required: true, description: 'Global id of a paper.' }),
      b: t.arg.id({ required: true, description: 'Global id of another paper.' }),
    },
    resolve: async (_root, args, { analysis, loaders }) => {
      // the state of the graph is wanted right after the papers, and so is asked for at the same time
      const [papers] = await Promise.all([loadPapers([args.a, args.b], loaders), analysis.state()]);
      const [a, b] = papers as [Paper, Paper];
      if (a.key === b.key) throw new BadUserInput('"a" and "b" are the same paper.');
      const explanation = await explainPapers(analysis, { to: [a.key], unlike: [] }, b.key);
      return { a, b, explanation };
    },
  }),
);
