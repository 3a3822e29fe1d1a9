import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { z } from 'zod';

/** One message is a line of JSON; the largest holds a record, or a piece of a file. */
const longestMessage = 128 * 1024 * 1024;

/** Sends a message; resolves when more can be taken, and also when nobody is there to hear it. */
export async function send(socket: Socket, message: unknown): Promise<void> {
  if (!socket.writable) return;
  if (!socket.write(`${JSON.stringify(message)}\n`)) {
    await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
  }
}

/** The messages that come in, until the other side is gone; what is no such message ends them. */
export async function* receive<Message>(
  socket: Socket,
  form: z.ZodType<Message>,
): AsyncGenerator<Message> {
  let pieces: Buffer[] = [];
  let length = 0;
  try {
    // whoever stops listening may still have something to say
    const chunks: AsyncIterable<Buffer> = socket.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks) {
      let from = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
        pieces.push(chunk.subarray(from, at));
        const parsed = form.safeParse(parseJson(Buffer.concat(pieces).toString('utf8')));
        pieces = [];
        length = 0;
        from = at + 1;
        if (!parsed.success) return;
        yield parsed.data;
      }
      pieces.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > longestMessage) return;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // a connection that breaks is one that ends
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
