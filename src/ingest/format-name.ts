/** What files can be. */
export const formatNames = [
  'daily-page',
  'hf-daily',
  'arxiv',
  'arxiv-api',
  'openalex',
  'bibtex',
  'papergraph',
] as const;
export type FormatName = (typeof formatNames)[number];
