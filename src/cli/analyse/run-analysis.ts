import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { countOf } from '../../domain/count-of.ts';
import { analysisReader } from '../../store/read/read-analysis.ts';
import { graphReader } from '../../store/read/read-graph.ts';
import { analysisWriter } from '../../store/write/write-analysis.ts';
import type { JobGraph } from '../jobs/job-graph.ts';
import { readGzipped } from '../read-gzipped.ts';
import { seeds } from '../seeds.ts';
import { showProgress } from '../show-progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { analyse } from './analyse.ts';

/** Longer than any request may take: whoever began with the old analysis has finished with it. */
const lastReader = 15_000;

/** What an analysis needs of a graph. */
type Analysed = Pick<JobGraph, 'engine' | 'readers' | 'signal'>;

/** Analyses the graph and shows how far it is. The old analysis is cleared away when nobody reads it any more, by a server itself. */
export async function runAnalysis(
  { engine, readers, signal }: Analysed,
  surroundings: Surroundings,
  fresh: boolean,
): Promise<void> {
  const { now, tell } = surroundings;
  const began = now().getTime();
  const { paperCount } = await graphReader(engine).dataset();
  const writer = analysisWriter(engine);
  const background = await readGzipped(join(seeds, 'background.gz'));
  const before = await analysisReader(engine).head();
  const request = {
    ...{ head: before, fresh, paperCount, background, now },
    apart: readers === 'here',
    signal,
  };
  const displays = new Map<string, ReturnType<typeof showProgress>>();
  const onProgress = (doing: string, fraction: number) => {
    const display = displays.get(doing) ?? showProgress(doing, surroundings);
    displays.set(doing, display);
    display.show({ papers: paperCount, fraction });
  };
  try {
    const { revision, levels } = await analyse(writer, { ...request, onProgress });
    for (const display of displays.values()) display.end();
    const clusters = levels.map((level) => level.clusters).join(' and ');
    const seconds = ((now().getTime() - began) / 1_000).toFixed(1);
    tell(
      `Analysed ${countOf(paperCount, 'paper')} in ${seconds} s: revision ${revision}, ${clusters} clusters.`,
    );
  } finally {
    for (const display of displays.values()) display.end();
  }
  if (readers === 'here') return;
  if (before.revision > 0 && readers === 'elsewhere') await pause(lastReader, null, { signal });
  await writer.sweep();
}

/** The same, where papers have changed since they were last analysed. */
export async function analyseChanges(graph: Analysed, surroundings: Surroundings): Promise<void> {
  const { version } = await graphReader(graph.engine).dataset();
  const head = await analysisReader(graph.engine).head();
  if (head.version !== version) await runAnalysis(graph, surroundings, false);
}
