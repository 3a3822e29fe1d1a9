import { chmod } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { AppError, StoreUnavailable } from '../../domain/errors.ts';
import { Damaged } from '../../ingest/reading/inflate.ts';
import type { Job } from '../jobs/job.ts';
import type { Surroundings } from '../surroundings.ts';
import { JobQueue } from './job-queue.ts';
import { FromCommand, type FromOwner } from './messages.ts';
import { clearOwnerSocket, withOwnerSocket } from './socket-path.ts';
import { receive, send } from './talk.ts';

/** Does a job with the graph of the owner; the signal aborts when there is no time left. */
export type DoJob = (job: Job, there: Surroundings, signal: AbortSignal) => Promise<void>;

export type Owner = {
  /** Takes no jobs any more; those that run or wait are told so. */
  close(): Promise<void>;
};

/**
 * Makes this process the one that does what commands want of a folder: they find it by a socket that only this user may
 * open. One job at a time, in the order in which they come. A command that goes away does not take its job with it.
 */
export async function ownFolder(
  folder: string,
  surroundings: Surroundings,
  doJob: DoJob,
): Promise<Owner> {
  const queue = new JobQueue();
  const stopping = new AbortController();

  const serve = async (socket: Socket) => {
    socket.on('error', () => {});
    const say = (message: FromOwner) => send(socket, message);
    const messages = receive(socket, FromCommand);
    const first = await messages.next();
    if (first.done || !('job' in first.value)) {
      await say({
        failed: 'The process that holds the folder is of another version.',
        stack: null,
      });
      socket.end();
      return;
    }
    const { job, watches } = first.value;
    try {
      if (queue.length > 0) {
        await say({ tell: `Waiting until ${queue.length} other jobs with this folder are done.` });
      }
      // read on from now, for only who reads sees that the other side has gone
      const next = messages.next();
      const there: Surroundings = {
        ...thereOf(socket, say, watches, surroundings, job.kind),
        input: () => inputFrom(messages, next, say),
      };
      await queue.run(async () => {
        stopping.signal.throwIfAborted();
        await doJob(job, there, stopping.signal);
      });
      await say({ done: true });
    } catch (error) {
      await say(describeFailure(stopping.signal.aborted ? stopping.signal.reason : error));
    }
    socket.end();
  };

  const server = createServer((socket) => void serve(socket));
  await clearOwnerSocket(folder);
  await withOwnerSocket(folder, async (path) => {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      // the socket is made within the call, and nobody else may open it even for a moment
      const before = process.umask(0o177);
      server.listen(path, resolve);
      process.umask(before);
    });
    if (process.platform !== 'win32') await chmod(path, 0o600);
  });
  return {
    close: async () => {
      stopping.abort(new StoreUnavailable('The server is stopping: run the command again.'));
      server.close();
      await queue.end();
      await clearOwnerSocket(folder);
    },
  };
}

/** The surroundings of a command, as seen from here. When it has gone away, what it should know is told here. */
function thereOf(
  socket: Socket,
  say: (message: FromOwner) => Promise<void>,
  watches: boolean,
  { env, now, tell }: Surroundings,
  kind: string,
): Omit<Surroundings, 'input'> {
  const orHere = (line: string) => (socket.writable ? null : tell(`${kind}: ${line}`));
  return {
    env,
    now,
    print: async (text) => {
      orHere(text);
      await say({ print: text });
    },
    tell: (line) => {
      orHere(line);
      void say({ tell: line });
    },
    draw: watches ? (line) => void say({ draw: line }) : null,
    exitWith: (code) => void say({ exitWith: code }),
    stopAsked: () => new Promise(() => {}),
  };
}

/** Standard input of the command, asked for when it is read. Where the command goes away, it is cut off. */
async function* inputFrom(
  messages: AsyncIterator<FromCommand>,
  first: Promise<IteratorResult<FromCommand>>,
  say: (message: FromOwner) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  await say({ wants: 'input' });
  for (let next = first; ; next = messages.next()) {
    const { done, value } = await next;
    if (done) throw new Damaged('the command that sent this went away');
    if ('inputEnds' in value) return;
    if ('inputFails' in value) throw new Damaged(`standard input fails (${value.inputFails})`);
    if ('input' in value) yield Buffer.from(value.input, 'base64');
  }
}

function describeFailure(error: unknown): FromOwner {
  if (error instanceof AppError) return { failed: error.message, stack: null };
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { failed: message, stack };
}
