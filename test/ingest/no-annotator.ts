import type { Annotator } from '../../src/ingest/identity/plan-change.ts';

/** Annotates nothing. */
export const noAnnotator: Annotator = {
  hash: 'none',
  annotate: () => ({ concepts: [], topics: [], links: [] }),
};
