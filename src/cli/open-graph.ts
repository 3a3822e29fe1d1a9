import { annotators } from '../annotate/annotators.ts';
import type { Engine } from '../store/engine.ts';
import type { GraphWriter } from '../store/graph-writer.ts';
import { graphWriter } from '../store/write/write-graph.ts';
import { relateNewcomers } from './analyse/relate-newcomers.ts';
import { patientAnnotator } from './annotation/patient-annotator.ts';
import { createAnnotator } from './create-annotator.ts';
import type { JobGraph, OpenGraph, Readers } from './jobs/job-graph.ts';

/** What jobs need of an open store; the annotator is made once. */
export function toJobGraph(engine: Engine, readers: Readers): JobGraph {
  const writer = relateNewcomers(graphWriter(engine), engine);
  let prepared: Promise<OpenGraph> | null = null;
  return {
    engine,
    writer,
    readers,
    prepare: () => {
      const preparing = prepared ?? prepareGraph(writer);
      prepared = preparing;
      // what failed now may go well with the next job
      preparing.catch(() => {
        if (prepared === preparing) prepared = null;
      });
      return preparing;
    },
  };
}

/** Brings the curated topics and concepts into the graph, so that papers can follow. */
async function prepareGraph(writer: GraphWriter): Promise<OpenGraph> {
  const annotator = await createAnnotator();
  await writer.writeVocabulary(annotator.vocabulary);
  await writer.noteAnnotators(annotators);
  return { writer, annotator: patientAnnotator(annotator) };
}
