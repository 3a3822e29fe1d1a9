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
  const stop = new AbortController();
  const close = () => {
    stop.abort();
    return task.close();
  };
  request.signal?.addEventListener('abort', () => void close(), { once: true });
  try {
    let read = 0;
    for await (const facts of writer.allFacts()) {
      onProgress('reading', Math.min(1, read / request.paperCount));
      read += facts.length;
      await task.add(facts);
    }
    const related = await task.related();
    const grouping = task.grouped();
    const work = [
      grouping,
      // that needs no clusters, and while they are sought there is time to write
      task.stability(),
      writeAnalysis({ writer, revision, signal: stop.signal }, { related, grouping }, (fraction) =>
        onProgress('writing', fraction),
      ),
    ] as const;
    const [grouped, stability] = await allOrNone(work, close);
    const { algorithm, parameters, levels } = grouped;
    const published: Head = {
      ...{ revision, version, algorithm, parameters },
      backgroundPapers: related.background.papers,
      analysedAt: now().toISOString(),
      levels: levels.map((level, at) => ({ ...level, stability: stability[at] ?? 1 })),
    };
    await writer.publish(published);
    return published;
  } finally {
    await close();
  }
}

/** Waits for all; where one fails, until the others have ended too: nothing is written behind anybody's back. */
async function allOrNone<Work extends readonly Promise<unknown>[]>(
  work: Work,
  stop: () => Promise<void>,
): Promise<{ -readonly [At in keyof Work]: Awaited<Work[At]> }> {
  try {
    return await Promise.all(work);
  } catch (error) {
    await stop();
    await Promise.allSettled(work);
    throw error;
  }
}

async function startTask(
  start: AnalysisStart,
  { paperCount, apart = false, onProgress }: AnalysisRequest,
): Promise<AnalysisTask> {
  const onStep = (step: string, fraction: number) => onProgress?.(step, fraction);
  const { composeAnalysis } = await import('./compose-analysis.ts');
  if (apart || paperCount > mostHere) {
    const { threadsFor } = await import('./threads-for.ts');
    return composeAnalysis(start, threadsFor(paperCount), onStep);
  }
  const { computePart } = await import('./compute-part.ts');
  return composeAnalysis(start, { size: 1, hire: computePart }, onStep);
}
