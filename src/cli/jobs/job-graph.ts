import type { Annotator } from '../../ingest/annotator.ts';
import type { Engine } from '../../store/engine.ts';
import type { GraphWriter } from '../../store/graph-writer.ts';

/** A graph that papers can go into: its vocabulary is ours of today, and so is what annotates. */
export type OpenGraph = { readonly writer: GraphWriter; readonly annotator: Annotator };

/** The graph as a job has it. */
export type JobGraph = {
  readonly writer: GraphWriter;
  readonly engine: Engine;
  /** Who reads the graph meanwhile: nobody, other processes, or requests that this thread has to answer. */
  readonly readers: Readers;
  /** Aborts when there is no time left. */
  readonly signal?: AbortSignal;
  /** Brings the vocabulary in and wakes the annotator, so that papers can follow. */
  prepare(): Promise<OpenGraph>;
};

export type Readers = 'none' | 'elsewhere' | 'here';
