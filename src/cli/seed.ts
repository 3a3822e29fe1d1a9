import { join } from 'node:path';
import { readDailyPage } from '../ingest/sources/daily-page.ts';
import type { GraphWriter } from '../store/graph-writer.ts';
import { describeReport, ingestFile } from './ingest-file.ts';
import { prepareGraph } from './open-graph.ts';
import { seeds } from './seeds.ts';
import type { Surroundings } from './surroundings.ts';

const page = 'daily-papers-2025-12-09.txt';

/** Fills an empty graph with the page in `seeds/`, exactly as `ingest` would. */
export async function seed(writer: GraphWriter, surroundings: Surroundings): Promise<void> {
  const path = join(seeds, page);
  const file = { path, format: 'daily-page', source: readDailyPage };
  const report = await ingestFile(file, await prepareGraph(writer), surroundings);
  surroundings.tell(`The graph was empty; ${describeReport(`seeds/${page}`, report)}.`);
}
