import { createGunzip } from 'node:zlib';

/**
 * Deflate can grow its input a thousandfold, so what one step may make has to be bounded by what it is given. And what
 * a step made before it met damage is lost.
 */
const stepBytes = 4 * 1024;

/** Why a stream ends before its end; thrown behind the last byte that could be read. */
export class Damaged extends Error {}

/**
 * The plain bytes of a gzip stream. One that is cut off gives all that could be read before it throws Damaged; one
 * that is damaged, all but the last few kilobytes. Archives may follow one another, and zeros may follow them.
 */
export async function* inflate(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const state: { ready: Uint8Array[]; failure: NodeJS.ErrnoException | null; ended: boolean } = {
    ready: [],
    failure: null,
    ended: false,
  };
  let release = () => {};
  gunzip.on('data', (piece: Uint8Array) => state.ready.push(piece));
  gunzip.on('error', (error) => {
    state.failure = error;
    release();
  });
  gunzip.on('end', () => {
    state.ended = true;
    release();
  });
  const step = (act: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      release = resolve;
      act(resolve);
    });
  const over = () => state.ended || state.failure !== null;

  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !over(); at += stepBytes) {
        await step((done) => gunzip.write(chunk.subarray(at, at + stepBytes), () => done()));
        yield* state.ready.splice(0);
      }
      if (over()) break;
    }
    // only the end of the input shows that a stream was cut off, and by then all of it has been handed on
    if (!over()) await step(() => gunzip.end());
    yield* state.ready.splice(0);
  } finally {
    gunzip.destroy();
  }
  if (state.failure) {
    const cut = state.failure.code === 'Z_BUF_ERROR';
    throw new Damaged(cut ? 'the gzip file is cut off here' : 'the gzip file is damaged here');
  }
}
