import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Annotations } from '../../domain/annotations.ts';
import type { TextToAnnotate } from '../../ingest/annotator.ts';
import type { Answer, Question } from './annotation-worker.ts';

/** Annotates texts in threads of its own. What goes wrong there is thrown here. */
export type AnnotationThreads = {
  annotate(texts: readonly TextToAnnotate[]): Promise<Annotations[]>;
  close(): Promise<void>;
};

type Waiting = { resolve(found: string): void; reject(reason: unknown): void };
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/** One is left for this thread and what writes. */
const mostThreads = 3;
const threadCount = () => Math.max(1, Math.min(mostThreads, availableParallelism() - 1));

/** `hash` is what the annotator of this thread knows: the others must know the same. */
export function startThreads(hash: string): AnnotationThreads {
  const threads = Array.from({ length: threadCount() }, (): Thread => {
    const worker = new Worker(new URL('./load-worker.js', import.meta.url), {
      execArgv: [],
      // most of what annotation makes is gone with the next text: room for it saves half the time of its collection
      resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 2_048 },
    });
    return { worker, waiting: new Map() };
  });
  let failure: unknown;
  const fail = (reason: unknown) => {
    failure ??= reason;
    for (const { waiting } of threads) {
      for (const one of waiting.values()) one.reject(failure);
      waiting.clear();
    }
  };
  for (const { worker, waiting } of threads) {
    // a process that waits for nothing else may end
    worker.unref();
    worker.on('message', (answer: Answer) => {
      if (answer.hash !== hash) return fail(new Error('The files in seeds/ changed meanwhile.'));
      waiting.get(answer.id)?.resolve(answer.found);
      waiting.delete(answer.id);
      if (waiting.size === 0) worker.unref();
    });
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`Annotation stopped with code ${code}.`)));
  }

  let asked = 0;
  const ask = (texts: readonly TextToAnnotate[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const thread = threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
      // they may have ended while nobody waited for them
      if (failure !== undefined) return reject(failure);
      asked += 1;
      thread.waiting.set(asked, { resolve, reject });
      thread.worker.ref();
      thread.worker.postMessage({ id: asked, texts } satisfies Question);
    });
  return {
    annotate: async (texts) => {
      const answers: Promise<Annotations[]>[] = [];
      for (let at = 0; at < texts.length; at += atOnce) {
        answers.push(ask(texts.slice(at, at + atOnce)).then(read));
      }
      return (await Promise.all(answers)).flat();
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Texts in one message: reading the answer must not take long. */
const atOnce = 25;

// our own thread wrote it a moment ago, so it is not checked again
const read = (found: string) => JSON.parse(found) as Annotations[];
