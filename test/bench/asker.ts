import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured, Question } from './ask-often.ts';

export type Asked = {
  readonly answer: unknown;
  /** Milliseconds that half, and that 95 of 100 answers took at most. */
  readonly p50: string;
  readonly p95: string;
  /** Processor milliseconds that an answer cost this process, all threads together. */
  readonly processor: string;
};

/** A process that asks a server in this one, one request after the other. */
export function startAsker() {
  const child = fork(fileURLToPath(new URL('./ask-often.ts', import.meta.url)));

  return {
    ask: (question: Question): Promise<Asked> =>
      new Promise((resolve, reject) => {
        let before = process.cpuUsage();
        const failed = () => reject(new Error('The asking process ended.'));
        const take = (message: Measured | 'warm') => {
          if (message === 'warm') {
            before = process.cpuUsage();
            return;
          }
          child.off('message', take).off('exit', failed);
          const { user, system } = process.cpuUsage(before);
          const times = [...message.times].sort((a, b) => a - b);
          const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1) ?? '';
          const processor = ((user + system) / 1_000 / times.length).toFixed(1);
          resolve({ answer: message.answer, p50: at(0.5), p95: at(0.95), processor });
        };
        child.on('message', take).on('exit', failed);
        child.send(question);
      }),
    stop: () => void child.kill(),
  };
}
