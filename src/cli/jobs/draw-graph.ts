import type { DrawnGraph } from '../../domain/drawn-graph.ts';
import type { PictureParameters } from '../../domain/picture-parameters.ts';
import { createLoaders } from '../../graphql/loaders.ts';
import { toPictureQuestion } from '../../graphql/picture-query.ts';
import { graphFormats } from '../../graphql/pictures/graph-formats.ts';
import { createPictureMemory } from '../../graphql/pictures/picture-memory.ts';
import { readPicture, toDrawnGraph } from '../../graphql/pictures/pictures.ts';
import { createAnalysisMemory } from '../../graphql/relations/analysis-memory.ts';
import { createRequestAnalysis } from '../../graphql/relations/request-analysis.ts';
import { graphReader } from '../../store/read/read-graph.ts';
import type { graphFormatNames } from '../graph-format-names.ts';
import type { Surroundings } from '../surroundings.ts';
import type { JobGraph } from './job-graph.ts';

/** Nobody waits in front of a browser. */
const patience = 60_000;

type Format = (typeof graphFormatNames)[number];
const formats: Readonly<Record<Format, { write(graph: DrawnGraph): string }>> = graphFormats;

/** Prints the drawing that an address of the same parameters would give. */
export async function drawGraph(
  format: Format,
  asked: PictureParameters,
  { engine }: Pick<JobGraph, 'engine'>,
  surroundings: Surroundings,
): Promise<void> {
  const reader = graphReader(engine);
  const analysis = createRequestAnalysis(reader, createAnalysisMemory());
  const question = await toPictureQuestion(asked, { loaders: createLoaders(reader), analysis });
  const memory = createPictureMemory();
  const graph = await toDrawnGraph(await readPicture(reader, analysis, memory, question, patience));
  await surroundings.print(formats[format].write(graph).trimEnd());
  const { shownNodes, totalNodes, shownEdges, totalEdges, totalsExact } = graph.bounds;
  const least = totalsExact ? '' : 'at least ';
  surroundings.tell(
    `${shownNodes} of ${least}${totalNodes} nodes and ${shownEdges} of ${least}${totalEdges} edges drawn, revision ${graph.revision}`,
  );
}
