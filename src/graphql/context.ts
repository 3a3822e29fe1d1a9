import type { GraphReader } from '../store/graph-reader.ts';
import type { Loaders } from './loaders.ts';

/** What the resolvers of one request share. */
export type GraphContext = {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
};
