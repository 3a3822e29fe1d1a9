// A thread that annotates texts. Asked by `start-threads.ts`.
import { parentPort } from 'node:worker_threads';
import type { TextToAnnotate } from '../../ingest/annotator.ts';
import { createAnnotator } from '../create-annotator.ts';
import { giveWay } from '../give-way.ts';

export type Question = { readonly id: number; readonly texts: readonly TextToAnnotate[] };
/** `found` is JSON: it is read faster than objects that the threads would hand on. */
export type Answer = { readonly id: number; readonly hash: string; readonly found: string };

const port = parentPort;
if (port) {
  giveWay();
  const loading = createAnnotator();
  port.on('message', async ({ id, texts }: Question) => {
    const { hash, annotate } = await loading;
    const found = JSON.stringify(texts.map(annotate));
    port.postMessage({ id, hash, found } satisfies Answer);
  });
}
