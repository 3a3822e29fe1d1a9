import type { GraphReader } from '../../store/graph-reader.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import type { Deadline } from './deadline.ts';
import type { NearPapers } from './near-papers.ts';

/** What the choice of a picture's nodes and edges reads from. */
export type SketchContext = {
  readonly reader: GraphReader;
  readonly analysis: RequestAnalysis;
  readonly near: NearPapers;
  readonly deadline: Deadline;
};
