import { setImmediate as others } from 'node:timers/promises';
import type { Annotations } from '../../domain/annotations.ts';
import type { Annotator, TextToAnnotate } from '../../ingest/annotator.ts';
import type { SeedsAnnotator } from '../create-annotator.ts';
import { ExpectedTexts } from './expected-texts.ts';

/** Up to so many texts threads would take longer to start than all take here. */
const mostHere = 500;
/** Milliseconds for which everybody else may have to wait. */
const longestTurn = 15;
/** Milliseconds after which threads that nobody asks give their memory back. */
const idleTime = 300_000;

/** Annotates few texts in this thread, between other work, and many in others. The answers are the same. */
export function patientAnnotator(annotator: SeedsAnnotator): Annotator {
  let asked = 0;
  let threads: Promise<Running> | null = null;
  let idle: NodeJS.Timeout | undefined;

  const threadsFor = (count: number): Promise<Running> | null => {
    asked += count;
    if (asked <= mostHere) return null;
    threads ??= start(annotator.hash);
    clearTimeout(idle);
    idle = setTimeout(() => {
      void threads?.then(({ close }) => close());
      threads = null;
      asked = 0;
    }, idleTime).unref();
    return threads;
  };

  return {
    hash: annotator.hash,
    annotate: async (texts) => {
      const running = await threadsFor(texts.length);
      return running ? running.expected.annotate(texts) : annotateHere(texts, annotator);
    },
    expect: (texts) => {
      void threadsFor(texts.length)?.then(({ expected }) => expected.expect(texts));
    },
  };
}

type Running = { readonly expected: ExpectedTexts; close(): Promise<void> };

async function start(hash: string): Promise<Running> {
  const { startThreads } = await import('./start-threads.ts');
  const threads = startThreads(hash);
  return { expected: new ExpectedTexts(threads), close: threads.close };
}

async function annotateHere(
  texts: readonly TextToAnnotate[],
  { annotate }: SeedsAnnotator,
): Promise<Annotations[]> {
  const found: Annotations[] = [];
  let turn = performance.now();
  for (const text of texts) {
    found.push(annotate(text));
    if (performance.now() - turn < longestTurn) continue;
    await others();
    turn = performance.now();
  }
  return found;
}
