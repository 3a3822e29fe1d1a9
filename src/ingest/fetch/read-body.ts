const mostBytes = 64 * 1024 * 1024;

/** Why an answer does not count, and the same request may well succeed. */
export class Faulty extends Error {}

/** The whole text of an answer. One that falls silent, never ends or is endless is Faulty. */
export async function readBody(
  response: Response,
  limits: { readonly silence: number; readonly whole: number },
): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const pieces: Uint8Array[] = [];
  let length = 0;
  const end = performance.now() + limits.whole;
  try {
    for (;;) {
      const left = Math.min(limits.silence, end - performance.now());
      const { done, value } = await within(left, reader.read());
      if (done) break;
      length += value.length;
      if (length > mostBytes) throw new Faulty(`the answer is longer than ${mostBytes} bytes`);
      pieces.push(value);
    }
  } catch (error) {
    // nobody waits for the rest
    reader.cancel().catch(() => {});
    throw error instanceof Faulty ? error : new Faulty('the answer broke off');
  }
  const whole = Buffer.concat(pieces);
  return new TextDecoder('utf-8').decode(whole);
}

async function within<Result>(milliseconds: number, task: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const tooSlow = new Faulty('the answer did not come in time');
    timer = setTimeout(() => reject(tooSlow), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
