import { annotators } from '../annotate/annotators.ts';
import { readConfig } from '../config.ts';
import type { Engine } from '../store/engine.ts';
import type { GraphWriter } from '../store/graph-writer.ts';
import { graphWriter } from '../store/write/write-graph.ts';
import { relateNewcomers } from './analyse/relate-newcomers.ts';
import { createAnnotator } from './create-annotator.ts';
import type { JobGraph, OpenGraph } from './jobs/job-graph.ts';
import { openStore } from './open-store.ts';
import type { Surroundings } from './surroundings.ts';

/** Does one thing with the graph and closes it, whatever came of it. */
export async function withGraph(
  { env }: Surroundings,
  task: (graph: JobGraph) => Promise<void>,
): Promise<void> {
  const config = readConfig(env);
  const engine = await openStore(config);
  try {
    // whoever holds the folder of the embedded engine is alone with it
    await task(toJobGraph(engine, config.STORE === 'neo4j'));
  } finally {
    await engine.close();
  }
}

/** What jobs need of an open store; the annotator is made once. */
export function toJobGraph(engine: Engine, isShared: boolean): JobGraph {
  const writer = relateNewcomers(graphWriter(engine), engine);
  let prepared: Promise<OpenGraph> | null = null;
  return {
    engine,
    writer,
    isShared,
    prepare: () => {
      prepared ??= prepareGraph(writer);
      return prepared;
    },
  };
}

/** Brings the curated topics and concepts into the graph, so that papers can follow. */
async function prepareGraph(writer: GraphWriter): Promise<OpenGraph> {
  const annotator = await createAnnotator();
  await writer.writeVocabulary(annotator.vocabulary);
  await writer.noteAnnotators(annotators);
  return { writer, annotator };
}
