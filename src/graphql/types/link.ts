import type { LinkKind } from '../../domain/link.ts';
import { builder } from '../builder.ts';
import { describedValues } from '../enum-values.ts';
import { SpanRef, type TextSpan } from './span.ts';

const LinkKindRef = builder.enumType('LinkKind', {
  description: 'What a linked page holds.',
  values: describedValues<LinkKind>({
    CODE: 'Source code.',
    DATA: 'A data set.',
    MODEL: 'Weights of a model.',
    PROJECT: 'A page about the work.',
    OTHER: 'Anything else.',
  }),
});

type TextLink = { readonly url: string; readonly kind: LinkKind; readonly span: TextSpan | null };

export const LinkRef = builder.objectRef<TextLink>('Link').implement({
  description: 'A page that belongs to a paper.',
  fields: (t) => ({
    url: t.expose('url', { type: 'URL', description: 'Its address.' }),
    kind: t.expose('kind', { type: LinkKindRef, description: 'What it holds.' }),
    span: t.expose('span', {
      type: SpanRef,
      nullable: true,
      description: 'Where it stood in the text; null when a source gave it.',
    }),
  }),
});
