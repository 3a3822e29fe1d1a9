import { Worker } from 'node:worker_threads';
import type { AnalysisPart } from './analysis-part.ts';
import type { Answer, Question } from './analysis-worker.ts';
import type { PartStart } from './compute-part.ts';

type Waiting = { resolve(answer: unknown): void; reject(reason: unknown): void };

/** A part of an analysis in a thread of its own, so that this one stays free. What goes wrong there is thrown here. */
export function startPart(start: PartStart): AnalysisPart {
  const worker = new Worker(new URL('./load-worker.js', import.meta.url), {
    workerData: start,
    execArgv: [],
    // what is large lies outside of it
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2_048 },
  });
  const waiting: Waiting[] = [];
  let failure: unknown;
  const fail = (reason: unknown) => {
    failure ??= reason;
    for (const one of waiting.splice(0)) one.reject(reason);
  };
  worker.on('message', ({ answer }: Answer) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`The analysis stopped with code ${code}.`)));

  const ask = (question: Question, handed: readonly ArrayBufferLike[] = []): Promise<unknown> =>
    new Promise((resolve, reject) => {
      // it may have ended while nobody waited for it
      if (failure !== undefined) return reject(failure);
      waiting.push({ resolve, reject });
      worker.postMessage(question, handed as ArrayBuffer[]);
    });
  /** Asks for one step; answers come in the order of questions. */
  const step =
    <Step extends Question['ask']>(name: Step) =>
    (...args: Parameters<AnalysisPart[Step]>) =>
      ask({ ask: name, args } as Question) as ReturnType<AnalysisPart[Step]>;

  return {
    // they are kept there, and nobody needs them here
    count: async (facts) => {
      await ask({ ask: 'count', args: [facts] }, [facts.buffer]);
    },
    counted: step('counted'),
    settle: step('settle'),
    learn: step('learn'),
    packModel: step('packModel'),
    vectorise: step('vectorise'),
    prepareSearch: step('prepareSearch'),
    enter: step('enter'),
    setFloors: step('setFloors'),
    comparePapers: step('comparePapers'),
    found: step('found'),
    relate: step('relate'),
    group: step('group'),
    clusterSubset: step('clusterSubset'),
    agreement: step('agreement'),
    close: async () => {
      await worker.terminate();
    },
  };
}
