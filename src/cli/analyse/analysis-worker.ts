// A thread in which a part of a large graph's analysis is done. Asked by `start-part.ts`, one question at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from '../give-way.ts';
import type { AnalysisPart } from './analysis-part.ts';
import { computePart, type PartStart } from './compute-part.ts';

type Step = Exclude<keyof AnalysisPart, 'close'>;
export type Question = {
  [Name in Step]: { readonly ask: Name; readonly args: Parameters<AnalysisPart[Name]> };
}[Step];
export type Answer = { readonly answer: unknown };

const port = parentPort;
if (port) {
  giveWay();
  const part = computePart(workerData as PartStart);
  port.on('message', async ({ ask, args }: Question) => {
    const step = part[ask] as (...given: typeof args) => Promise<unknown>;
    port.postMessage({ answer: await step(...args) } satisfies Answer);
  });
}
