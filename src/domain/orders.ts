export type Direction = 'ASC' | 'DESC';

/** One sort field. Nulls come last both ways; ties always end in the key. */
export type Order<Field extends string> = { readonly field: Field; readonly direction: Direction };

export const paperOrderFields = [
  'PUBLISHED_ON',
  'LISTED_ON',
  'TITLE',
  'AUTHOR_COUNT',
  'COMMENT_COUNT',
  'UPVOTES',
  'CONCEPT_COUNT',
] as const;
export type PaperOrderField = (typeof paperOrderFields)[number];

export const namedOrderFields = ['PAPER_COUNT', 'LABEL'] as const;
export type NamedOrderField = (typeof namedOrderFields)[number];

export const conceptOrderFields = ['PAPER_COUNT', 'LABEL', 'IDF'] as const;
export type ConceptOrderField = (typeof conceptOrderFields)[number];

export const mentionOrderFields = ['WEIGHT', 'COUNT', 'LABEL', 'PAPER_COUNT'] as const;
export type MentionOrderField = (typeof mentionOrderFields)[number];
