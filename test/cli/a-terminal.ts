import type { Surroundings } from '../../src/cli/surroundings.ts';

export type Terminal = {
  readonly surroundings: Surroundings;
  /** What went to standard output and to standard error, line by line. */
  readonly printed: string[];
  readonly told: string[];
  /** Waits for a line on standard error that fits. */
  hears(pattern: RegExp): Promise<string>;
  exitCode(): number;
  /** As Ctrl-C. */
  stop(): void;
};

/** Surroundings that are only remembered; its clock stands still. */
export function aTerminal(env: Readonly<Record<string, string>>, input = ''): Terminal {
  const printed: string[] = [];
  const told: string[] = [];
  const waiting: { pattern: RegExp; resolve: (line: string) => void }[] = [];
  let code = 0;
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  return {
    printed,
    told,
    hears: (pattern) => {
      const line = told.find((text) => pattern.test(text));
      if (line !== undefined) return Promise.resolve(line);
      return new Promise((resolve) => {
        waiting.push({ pattern, resolve });
      });
    },
    exitCode: () => code,
    stop,
    surroundings: {
      env: { LOG_LEVEL: 'silent', ...env },
      now: () => new Date('2026-01-02T03:04:05Z'),
      print: async (text) => {
        printed.push(...text.split('\n'));
      },
      tell: (line) => {
        told.push(...line.split('\n'));
        for (const { pattern, resolve } of waiting) if (pattern.test(line)) resolve(line);
      },
      input: async function* () {
        yield Buffer.from(input);
      },
      draw: null,
      exitWith: (given) => {
        code = given;
      },
      stopAsked: () => stopped,
    },
  };
}
