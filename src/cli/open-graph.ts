import { fileURLToPath } from 'node:url';
import { annotate } from '../annotate/annotate.ts';
import { annotators } from '../annotate/annotators.ts';
import { compileVocabulary } from '../annotate/compile-vocabulary.ts';
import { readConfig } from '../config.ts';
import type { Annotator } from '../ingest/annotator.ts';
import type { GraphWriter } from '../store/graph-writer.ts';
import { graphWriter } from '../store/write/write-graph.ts';
import { openStore } from './open-store.ts';
import { readVocabulary } from './read-vocabulary.ts';
import type { Surroundings } from './surroundings.ts';

/** Where our own topics, concepts and first papers lie. */
export const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Does one thing with the graph and closes it, whatever came of it. */
export async function withGraph(
  { env }: Surroundings,
  task: (writer: GraphWriter) => Promise<void>,
): Promise<void> {
  const engine = await openStore(readConfig(env));
  try {
    await task(graphWriter(engine));
  } finally {
    await engine.close();
  }
}

/** A graph that papers can go into: its vocabulary is ours of today, and so is what annotates. */
export type OpenGraph = { readonly writer: GraphWriter; readonly annotator: Annotator };

/** Brings the curated topics and concepts into the graph, so that papers can follow. */
export async function prepareGraph(writer: GraphWriter): Promise<OpenGraph> {
  const vocabulary = await readVocabulary(seeds);
  const compiled = compileVocabulary(vocabulary);
  await writer.writeVocabulary(vocabulary);
  await writer.noteAnnotators(annotators);
  const versions = annotators.map(({ name, version }) => `${name} ${version}`);
  return {
    writer,
    annotator: {
      hash: [compiled.hash, ...versions].join(),
      annotate: (text) => annotate(text, compiled),
    },
  };
}
