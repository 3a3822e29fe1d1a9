import type { Head } from '../../store/analysis-reader.ts';
import type { AnalysisWriter } from '../../store/analysis-writer.ts';
import type { AnalysisStart, AnalysisTask } from './analysis-task.ts';
import { writeAnalysis } from './write-analysis.ts';

export type AnalysisRequest = {
  /** The analysis that everybody reads now. */
  readonly head: Head;
  /** A function of the papers alone; else it starts from the one before, so that what was found stays where it was. */
  readonly fresh: boolean;
  /** How many papers there are, as far as anybody knows. */
  readonly paperCount: number;
  /** What a larger body of papers teaches, as lines; null: nothing but the graph is known. */
  readonly background: string | null;
  /** This thread has other things to do: even few papers go to another one. */
  readonly apart?: boolean;
  /** Ends it before it is done. */
  readonly signal?: AbortSignal | undefined;
  now(): Date;
  /** Called often: what is being done, and how much of it is done, 0 to 1. */
  onProgress?(doing: string, fraction: number): void;
};

/** Up to so many papers another thread would take longer to start than the whole takes here. */
const mostHere = 500;

/** Analyses the whole graph and publishes what was found. Broken off at any moment, it leaves what was there before. */
export async function analyse(writer: AnalysisWriter, request: AnalysisRequest): Promise<Head> {
  const { head, fresh, now, onProgress = () => {} } = request;
  const version = await writer.version();
  const revision = await writer.begin();
  const start: AnalysisStart = {
    background: request.background,
    curatedHubs: await writer.curatedHubs(),
    previous: fresh || head.revision === 0 ? null : await writer.previous(head.revision),
  };
  const task = await startTask(start, request);
  request.signal?.addEventListener('abort', () => void task.close(), { once: true });
  try {
    let read = 0;
    for await (const facts of writer.allFacts()) {
      onProgress('reading', Math.min(1, read / request.paperCount));
      read += facts.length;
      await task.add(JSON.stringify(facts));
    }
    const result = await task.result();
    // that takes as long as the writing does, and needs nothing of it
    const measuring = task.stability();
    const written = writeAnalysis(writer, revision, result, (fraction) =>
      onProgress('writing', fraction),
    );
    const [stability] = await Promise.all([measuring, written]);
    const { algorithm, parameters, clusters, modularity } = result.clusters;
    const published: Head = {
      ...{ revision, version, algorithm, parameters },
      backgroundPapers: result.background.papers,
      analysedAt: now().toISOString(),
      levels: modularity.map((value, level) => ({
        clusters: clusters.filter((cluster) => cluster.level === level).length,
        modularity: value,
        stability: stability[level] ?? 1,
      })),
    };
    await writer.publish(published);
    return published;
  } finally {
    await task.close();
  }
}

async function startTask(
  start: AnalysisStart,
  { paperCount, apart = false, onProgress }: AnalysisRequest,
): Promise<AnalysisTask> {
  const onStep = (step: string, fraction: number) => onProgress?.(step, fraction);
  if (apart || paperCount > mostHere) {
    const { startWorker } = await import('./start-worker.ts');
    return startWorker(start, onStep);
  }
  const { computeAnalysis } = await import('./compute-analysis.ts');
  return computeAnalysis(start, onStep);
}
