import { connect, type Socket } from 'node:net';
import { JobFailed, StoreUnavailable } from '../../domain/errors.ts';
import type { Job } from '../jobs/job.ts';
import type { Surroundings } from '../surroundings.ts';
import { type FromCommand, FromOwner } from './messages.ts';
import { withOwnerSocket } from './socket-path.ts';
import { receive, send } from './talk.ts';

/** A way to the process that holds a folder; null where none listens. */
export async function reachOwner(folder: string): Promise<Socket | null> {
  return withOwnerSocket(
    folder,
    (path) =>
      new Promise((resolve) => {
        const socket = connect(path);
        socket.once('connect', () => resolve(socket));
        // no such socket, or one that a killed owner left behind
        socket.once('error', () => resolve(null));
      }),
  );
}

/** Has the owner of the folder do a job, and shows what it shows. Fails as the job fails. */
export async function handOver(
  owner: Socket,
  job: Job,
  { print, tell, draw, exitWith, input }: Surroundings,
): Promise<void> {
  const say = (message: FromCommand) => send(owner, message);
  owner.on('error', () => {});
  await say({ job, watches: draw !== null });
  let sending = Promise.resolve();
  try {
    for await (const message of receive(owner, FromOwner)) {
      if ('print' in message) await print(message.print);
      else if ('tell' in message) tell(message.tell);
      else if ('draw' in message) draw?.(message.draw);
      else if ('exitWith' in message) exitWith(message.exitWith);
      else if ('wants' in message) sending = sendInput(input(), say);
      else if ('done' in message) return;
      else throw toFailure(message);
    }
  } finally {
    owner.destroy();
    await sending;
  }
  throw new StoreUnavailable(
    'The process that holds the folder went away before this was done: run the command again.',
  );
}

async function sendInput(
  input: AsyncIterable<Uint8Array>,
  say: (message: FromCommand) => Promise<void>,
): Promise<void> {
  try {
    for await (const piece of input) await say({ input: Buffer.from(piece).toString('base64') });
    await say({ inputEnds: true });
  } catch (error) {
    await say({ inputFails: error instanceof Error ? error.message : String(error) });
  }
}

function toFailure({ failed, stack }: { failed: string; stack: string | null }): Error {
  if (stack === null) return new JobFailed(failed);
  return Object.assign(new Error(failed), { stack });
}
