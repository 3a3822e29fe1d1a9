import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { run } from './run.ts';

// what stands in the environment wins over the file
if (existsSync('.env')) loadEnvFile('.env');

// whoever reads may have seen enough, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await run(process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  print: async (text) => {
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
  },
  input: () => process.stdin,
  tell: (line) => process.stderr.write(`${line}\n`),
  draw: process.stderr.isTTY ? (line) => process.stderr.write(`\r\x1b[K${line}`) : null,
  exitWith: (code) => {
    process.exitCode = code;
  },
  stopAsked: () =>
    new Promise((resolve) => {
      // once: a second signal ends the process as usual
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    }),
});
