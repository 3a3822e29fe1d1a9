import type { PaperEvidence } from '../../analysis/contribution.ts';
import { type Paper, PaperKey } from '../../domain/paper.ts';
import type { PaperText, Span } from '../../domain/text.ts';
import { builder } from '../builder.ts';
import type { Loaders } from '../loaders.ts';
import { PaperRef } from './refs.ts';
import { SpanRef, toTextSpans } from './span.ts';

/** Words that something rests on, and the text they stand in: a paper's, or one that was sent to us. */
export type TextEvidence = {
  readonly paper: Paper | null;
  readonly text: PaperText;
  readonly spans: readonly Span[];
};

/** A text that was sent to us, and the key that it goes by where papers have theirs. */
export type SubmittedText = { readonly key: string; readonly text: PaperText };

/** The texts to the spans; what a paper that is gone meanwhile said is left out. */
export async function loadEvidence(
  evidence: readonly PaperEvidence[],
  submitted: SubmittedText | null,
  loaders: Loaders,
): Promise<TextEvidence[]> {
  const loaded = evidence.map(async ({ key, spans }): Promise<TextEvidence[]> => {
    if (key === submitted?.key) return [{ paper: null, text: submitted.text, spans }];
    const paper = await loaders.paper.load(PaperKey.parse(key));
    return paper ? [{ paper, text: paper, spans }] : [];
  });
  return (await Promise.all(loaded)).flat();
}

export const EvidenceRef = builder.objectRef<TextEvidence>('Evidence').implement({
  description: 'Words that something rests on.',
  fields: (t) => ({
    paper: t.expose('paper', {
      type: PaperRef,
      nullable: true,
      description: 'The paper they stand in; null for a submitted text.',
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'Where they stand, in text order.',
      resolve: ({ text, spans }) => toTextSpans(text, spans),
    }),
  }),
});
