import { annotators } from '../annotate/annotators.ts';
import { readConfig } from '../config.ts';
import type { Annotator } from '../ingest/annotator.ts';
import type { Engine } from '../store/engine.ts';
import type { GraphWriter } from '../store/graph-writer.ts';
import { graphWriter } from '../store/write/write-graph.ts';
import { relateNewcomers } from './analyse/relate-newcomers.ts';
import { patientAnnotator } from './annotation/patient-annotator.ts';
import { createAnnotator } from './create-annotator.ts';
import { openStore } from './open-store.ts';
import type { Surroundings } from './surroundings.ts';

/** Does one thing with the graph and closes it, whatever came of it. */
export async function withGraph(
  { env }: Surroundings,
  task: (writer: GraphWriter, engine: Engine) => Promise<void>,
): Promise<void> {
  const engine = await openStore(readConfig(env));
  try {
    await task(relateNewcomers(graphWriter(engine), engine), engine);
  } finally {
    await engine.close();
  }
}

/** A graph that papers can go into: its vocabulary is ours of today, and so is what annotates. */
export type OpenGraph = { readonly writer: GraphWriter; readonly annotator: Annotator };

/** Brings the curated topics and concepts into the graph, so that papers can follow. */
export async function prepareGraph(writer: GraphWriter): Promise<OpenGraph> {
  const annotator = await createAnnotator();
  await writer.writeVocabulary(annotator.vocabulary);
  await writer.noteAnnotators(annotators);
  return { writer, annotator: patientAnnotator(annotator) };
}
