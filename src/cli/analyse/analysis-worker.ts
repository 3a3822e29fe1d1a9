// The thread in which large graphs are analysed. Asked by `start-worker.ts`, one question at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from '../give-way.ts';
import type { AnalysisStart, AnalysisStep } from './analysis-task.ts';
import { computeAnalysis } from './compute-analysis.ts';

export type Question =
  | { readonly ask: 'add'; readonly facts: string }
  | { readonly ask: 'result' }
  | { readonly ask: 'stability' };
export type Message =
  | { readonly step: AnalysisStep; readonly fraction: number }
  | { readonly answer: unknown };

const port = parentPort;
if (port) {
  giveWay();
  const task = computeAnalysis(workerData as AnalysisStart, (step, fraction) => {
    port.postMessage({ step, fraction } satisfies Message);
  });
  port.on('message', async (question: Question) => {
    const answer =
      question.ask === 'add' ? await task.add(question.facts) : await task[question.ask]();
    port.postMessage({ answer } satisfies Message);
  });
}
