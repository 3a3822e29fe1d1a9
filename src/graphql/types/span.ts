import { type PaperText, readSpan, type Span } from '../../domain/text.ts';
import { builder } from '../builder.ts';
import { describedValues } from '../enum-values.ts';

/** A span together with the words it rests on. */
export type TextSpan = Span & { readonly text: string };

export const toTextSpans = (text: PaperText, spans: readonly Span[]): TextSpan[] =>
  spans.map((span) => ({ ...span, text: readSpan(text, span) }));

const TextFieldRef = builder.enumType('TextField', {
  description: 'The texts that spans point into.',
  values: describedValues({
    TITLE: 'The title of a paper.',
    ABSTRACT: 'The abstract of a paper.',
    LABEL: 'The label of a topic, concept, organization or author.',
    ALIAS: 'Another name of a concept.',
  }),
});

const fields = { title: 'TITLE', abstract: 'ABSTRACT', label: 'LABEL', alias: 'ALIAS' } as const;

export const SpanRef = builder.objectRef<TextSpan>('Span').implement({
  description: "A piece of text. UTF-16 code units: text === the field's value.slice(start, end).",
  fields: (t) => ({
    field: t.field({
      type: TextFieldRef,
      description: 'The text it lies in.',
      resolve: ({ field }) => fields[field],
    }),
    start: t.exposeInt('start', { description: 'First code unit, 0 or more.' }),
    end: t.exposeInt('end', { description: 'One behind the last code unit, 1 or more.' }),
    text: t.exposeString('text', { description: 'The words themselves.' }),
  }),
});
