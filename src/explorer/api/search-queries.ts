import type { ThingKind } from '../view/view.ts';
import type { Span } from './paper-query.ts';

export type Found = {
  readonly id: string;
  readonly kind: Uppercase<ThingKind>;
  readonly label: string;
};
export type SuggestAnswer = {
  readonly suggest: readonly {
    readonly label: string;
    readonly matched: string;
    readonly entity: Found;
  }[];
};

export const suggestQuery = `
  query Suggest($prefix: String!) {
    suggest(prefix: $prefix, first: 8) { label matched entity { id kind label } }
  }`;

export type SearchAnswer = {
  readonly search: {
    readonly totalCount: number | null;
    readonly edges: readonly { readonly node: Found; readonly highlights: readonly Span[] }[];
  } | null;
};

export const searchQuery = `
  query Search($text: String!, $where: PaperFilter) {
    search(text: $text, where: $where, first: 50) {
      totalCount
      edges { node { id kind label } highlights { field start end text } }
    }
  }`;
