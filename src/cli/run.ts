import { Command, CommanderError } from 'commander';
import { AppError } from '../domain/errors.ts';
import { analyseCommand } from './commands/analyse.ts';
import { annotateCommand } from './commands/annotate.ts';
import { bundleCommand } from './commands/bundle.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exportCommand } from './commands/export.ts';
import { fetchCommand } from './commands/fetch.ts';
import { hashCommand } from './commands/hash.ts';
import { identityCommand } from './commands/identity.ts';
import { ingestCommand } from './commands/ingest.ts';
import { learnCommand } from './commands/learn.ts';
import { removeCommand } from './commands/remove.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs one command line to its end. Never throws: what went wrong is told, and the exit code says so. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const program = new Command('papergraph')
    .description('A knowledge graph of scientific papers behind a GraphQL API.')
    .configureOutput({
      writeOut: (text) => surroundings.print(text.trimEnd()),
      writeErr: (text) => surroundings.tell(text.trimEnd()),
    })
    .exitOverride();
  // each loads what it needs when it runs: the server starts without the code that fills a graph
  const commands = [
    serveCommand,
    ingestCommand,
    fetchCommand,
    analyseCommand,
    removeCommand,
    identityCommand,
    exportCommand,
    hashCommand,
    annotateCommand,
    learnCommand,
    evaluateCommand,
    schemaCommand,
    bundleCommand,
  ];
  for (const command of commands) {
    const added = command(surroundings).copyInheritedSettings(program);
    for (const below of added.commands) below.copyInheritedSettings(added);
    program.addCommand(added);
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    surroundings.exitWith(error instanceof CommanderError ? error.exitCode : 1);
    if (error instanceof AppError) surroundings.tell(toOneLine(error.message));
    else if (!(error instanceof CommanderError)) surroundings.tell(describeBug(error));
  }
}

const toOneLine = (message: string) => message.replace(/\s*\n\s*/g, ' ');

function describeBug(error: unknown): string {
  const stack = error instanceof Error ? error.stack : String(error);
  return `This is a bug in Papergraph; please report it with what follows.\n${stack}`;
}
