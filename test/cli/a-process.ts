import { onTestFinished } from 'vitest';
import { type CommandProcess, startProcess } from './start-process.ts';

/** A command as a process of its own, until the test is over. */
export function aProcess(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): CommandProcess {
  const started = startProcess(env, ...args);
  onTestFinished(() => void started.child.kill('SIGKILL'));
  return started;
}
