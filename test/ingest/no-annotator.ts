import type { Annotator } from '../../src/ingest/annotator.ts';

/** Annotates nothing. */
export const noAnnotator: Annotator = {
  hash: 'none',
  annotate: async (texts) => texts.map(() => ({ concepts: [], topics: [], links: [] })),
  expect: () => {},
};
