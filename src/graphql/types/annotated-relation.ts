import { explain } from '../../analysis/explain.ts';
import type { TextAnnotations } from '../../domain/annotations.ts';
import { NotFound } from '../../domain/errors.ts';
import type { Paper } from '../../domain/paper.ts';
import type { PaperText } from '../../domain/text.ts';
import { TopicSlug } from '../../domain/topic.ts';
import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import {
  placeText,
  relatedToText,
  submittedKey,
  type TextInGraph,
} from '../relations/related-to-text.ts';
import { type ExplanationNode, ExplanationRef } from './explanation.ts';
import { PaperRef } from './refs.ts';

type RelationRow = {
  readonly paper: Paper;
  readonly score: number;
  readonly text: PaperText;
  readonly placed: TextInGraph;
};

export const AnnotatedRelationRef = builder.objectRef<RelationRow>('AnnotatedRelation').implement({
  description: 'A paper that a submitted text is related to, and why.',
  fields: (t) => ({
    paper: t.expose('paper', { type: PaperRef, description: 'The paper.' }),
    score: t.exposeFloat('score', {
      description: 'How near it is: above 0 to 1, as if the text were a paper of the graph.',
    }),
    explanation: t.field({
      type: ExplanationRef,
      description: 'What the score is made of; the text is on the left, and no paper.',
      resolve: async ({ paper, text, placed }, _args, { analysis }): Promise<ExplanationNode> => {
        const [model, vector, facts] = await Promise.all([
          analysis.model(),
          analysis.vector.load(paper.key),
          analysis.facts.load(paper.key),
        ]);
        if (!vector || !facts) throw new NotFound('paper', paper.key);
        return {
          ...explain(model, [placed.facts], facts, placed.vector, vector),
          submitted: { key: submittedKey, text },
        };
      },
    }),
  }),
});

/** The papers nearest to a text; what it takes to explain them is read for all of them at once. */
export async function annotatedRelations(
  text: PaperText,
  found: TextAnnotations,
  most: number,
  { analysis, loaders }: GraphContext,
): Promise<RelationRow[]> {
  if (most === 0) return [];
  const topics = await Promise.all(
    found.topics.map(({ slug }) => loaders.topic.load(TopicSlug.parse(slug))),
  );
  const labels = new Map(topics.flatMap((topic) => (topic ? [[topic.slug, topic.label]] : [])));
  // a topic that the graph does not know ties the text to nothing
  const known = { ...found, topics: found.topics.filter((_, at) => topics[at] !== null) };
  const placed = await placeText(
    analysis,
    text,
    known,
    (slug) => labels.get(slug as TopicSlug) ?? slug,
  );
  const ranked = await relatedToText(analysis, placed, most);
  const papers = await loaders.paper.loadMany(ranked.map(({ key }) => key));
  return ranked.flatMap(({ score }, at) => {
    const paper = papers[at];
    if (paper instanceof Error) throw paper;
    return paper ? [{ paper, score, text, placed }] : [];
  });
}
