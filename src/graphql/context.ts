import type { GraphReader } from '../store/graph-reader.ts';
import type { Loaders } from './loaders.ts';
import type { Meter } from './meter.ts';
import type { PictureQuestion } from './pictures/picture-question.ts';
import type { Picture } from './pictures/pictures.ts';
import type { RequestAnalysis } from './relations/request-analysis.ts';
import type { TextAnnotator } from './text-annotator.ts';

/** What the resolvers of one request share. */
export type GraphContext = {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly analysis: RequestAnalysis;
  readonly picture: (question: PictureQuestion) => Promise<Picture>;
  readonly annotate: TextAnnotator;
  /** Null unless the request asked what it costs. */
  readonly meter: Meter | null;
};
