import type { PaperEvidence } from '../../analysis/contribution.ts';
import { type Paper, PaperKey } from '../../domain/paper.ts';
import type { PaperText } from '../../domain/text.ts';
import { builder } from '../builder.ts';
import type { Loaders } from '../loaders.ts';
import { PaperRef } from './refs.ts';
import { SpanRef, type TextSpan, toTextSpans } from './span.ts';

/** Words that something rests on. They stand in a paper; else in a text that was sent to us, or in a label. */
export type TextEvidence = { readonly paper: Paper | null; readonly spans: readonly TextSpan[] };

/** A text that was sent to us, and the key that it goes by where papers have theirs. */
export type SubmittedText = { readonly key: string; readonly text: PaperText };

/** The texts to the spans; what a paper that is gone meanwhile said is left out. */
export async function loadEvidence(
  evidence: readonly PaperEvidence[],
  submitted: SubmittedText | null,
  loaders: Loaders,
): Promise<TextEvidence[]> {
  const loaded = evidence.map(async ({ key, spans }): Promise<TextEvidence[]> => {
    if (key === submitted?.key) return [{ paper: null, spans: toTextSpans(submitted.text, spans) }];
    const paper = await loaders.paper.load(PaperKey.parse(key));
    return paper ? [{ paper, spans: toTextSpans(paper, spans) }] : [];
  });
  return (await Promise.all(loaded)).flat();
}

/** What a curated tie between two names rests on: the names themselves. */
export function labelEvidence(label: string): TextEvidence {
  return { paper: null, spans: [{ field: 'label', start: 0, end: label.length, text: label }] };
}

export const EvidenceRef = builder.objectRef<TextEvidence>('Evidence').implement({
  description: 'Words that something rests on.',
  fields: (t) => ({
    paper: t.expose('paper', {
      type: PaperRef,
      nullable: true,
      description: 'The paper they stand in; null for a submitted text, and for a label.',
    }),
    spans: t.expose('spans', {
      type: [SpanRef],
      description: 'Where they stand, in text order.',
    }),
  }),
});
