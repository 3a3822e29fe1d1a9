import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type CommandProcess = {
  readonly child: ChildProcess;
  /** All that it has said on either output. */
  said(): string;
  hears(pattern: RegExp): Promise<string>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
};

/** A command as a process of its own, the way a user starts it. */
export function startProcess(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): CommandProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const waiting = new Set<() => void>();
  const add = (bytes: Buffer) => {
    said += String(bytes);
    for (const look of waiting) look();
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? ''));
  });
  return {
    child,
    said: () => said,
    ended,
    hears: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const [found] = pattern.exec(said) ?? [];
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        ended.then(() => reject(new Error(`It ended with: ${said}`)));
      }),
  };
}

/** Ingests a file and kills that after some milliseconds, then once more to the end: the content hash, and what was said. */
export async function killAndRunAgain(
  env: Readonly<Record<string, string>>,
  file: string,
  milliseconds: number,
): Promise<{ readonly hash: string; readonly said: string }> {
  const ingest = ['ingest', file, '--no-analyse', '--hash'];
  const killed = startProcess(env, ...ingest);
  await Promise.race([killed.ended, new Promise((resume) => setTimeout(resume, milliseconds))]);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const whole = startProcess(env, ...ingest);
  await whole.ended;
  const said = whole.said();
  return { hash: /content hash (\w+)/.exec(said)?.[1] ?? said, said };
}
