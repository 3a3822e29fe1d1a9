import { Worker } from 'node:worker_threads';
import type { AnalysisResult, AnalysisStart, AnalysisTask, OnStep } from './analysis-task.ts';
import type { Message, Question } from './analysis-worker.ts';

type Waiting = { resolve(answer: unknown): void; reject(reason: unknown): void };

/** The same analysis in a thread of its own, so that this one stays free. What goes wrong there is thrown here. */
export function startWorker(start: AnalysisStart, onStep: OnStep): AnalysisTask {
  const worker = new Worker(new URL('./load-worker.js', import.meta.url), {
    workerData: start,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 4_096 },
  });
  const waiting: Waiting[] = [];
  let failure: unknown;
  const fail = (reason: unknown) => {
    failure ??= reason;
    for (const one of waiting.splice(0)) one.reject(reason);
  };
  worker.on('message', (message: Message) => {
    if ('step' in message) onStep(message.step, message.fraction);
    else waiting.shift()?.resolve(message.answer);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`The analysis stopped with code ${code}.`)));

  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      // it may have ended while nobody waited for it
      if (failure !== undefined) reject(failure);
      waiting.push({ resolve, reject });
      worker.postMessage(question);
    });
  return {
    add: async (facts) => {
      await ask({ ask: 'add', facts });
    },
    result: async () => (await ask({ ask: 'result' })) as AnalysisResult,
    stability: async () => (await ask({ ask: 'stability' })) as readonly number[],
    close: async () => {
      await worker.terminate();
    },
  };
}
