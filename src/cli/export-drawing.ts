import { BadSettings } from '../domain/errors.ts';
import type { PictureParameters } from '../domain/picture-parameters.ts';
import { createLoaders } from '../graphql/loaders.ts';
import { toPictureQuestion } from '../graphql/picture-query.ts';
import { graphFormats } from '../graphql/pictures/graph-formats.ts';
import { createPictureMemory } from '../graphql/pictures/picture-memory.ts';
import { readPicture, toDrawnGraph } from '../graphql/pictures/pictures.ts';
import { createModelCache } from '../graphql/relations/model-cache.ts';
import { createRequestAnalysis } from '../graphql/relations/request-analysis.ts';
import { graphReader } from '../store/read/read-graph.ts';
import type { graphFormatNames } from './graph-format-names.ts';
import { withGraph } from './open-graph.ts';
import type { Surroundings } from './surroundings.ts';
import { writeLines } from './write-lines.ts';

/** Nobody waits in front of a browser. */
const patience = 60_000;

const formats: Readonly<Record<(typeof graphFormatNames)[number], unknown>> & typeof graphFormats =
  graphFormats;

/** Writes the drawing that an address of the same parameters would give. */
export async function exportDrawing(
  format: string,
  asked: PictureParameters,
  out: string | undefined,
  surroundings: Surroundings,
): Promise<void> {
  const form = Object.entries(formats).find(([name]) => name === format)?.[1];
  if (!form) throw new BadSettings(`There is no format "${format}".`);
  await withGraph(surroundings, async (_writer, engine) => {
    const reader = graphReader(engine);
    const analysis = createRequestAnalysis(reader.analysis, createModelCache());
    const question = await toPictureQuestion(asked, { loaders: createLoaders(reader), analysis });
    const memory = createPictureMemory();
    const graph = await toDrawnGraph(
      await readPicture(reader, analysis, memory, question, patience),
    );
    const text = form.write(graph).trimEnd();
    if (out !== undefined) await writeLines(out, [text]);
    else await surroundings.print(text);
    const { shownNodes, totalNodes, shownEdges, totalEdges, totalsExact } = graph.bounds;
    const least = totalsExact ? '' : 'at least ';
    surroundings.tell(
      `${shownNodes} of ${least}${totalNodes} nodes and ${shownEdges} of ${least}${totalEdges} edges drawn, revision ${graph.revision}`,
    );
  });
}
