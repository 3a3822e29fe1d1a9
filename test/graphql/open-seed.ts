import { encodeGlobalID } from '@pothos/plugin-relay';
import { afterAll } from 'vitest';
import { toJobGraph } from '../../src/cli/open-graph.ts';
import { readGzipped } from '../../src/cli/read-gzipped.ts';
import { seed } from '../../src/cli/seed.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';

import { analyseGraph } from '../build/analyse.ts';
import { aTerminal } from '../cli/a-terminal.ts';
import { openEmptyEmbeddedEngine } from '../store/embedded-folder.ts';

export type Seed = {
  readonly engine: Engine;
  readonly reader: GraphReader;
  /** Global ids by what a title begins with. */
  readonly idOf: (title: string) => string;
};

/** For one test file: a store with the 33 papers of the seed, analysed. */
export async function openSeed(): Promise<Seed> {
  const engine = await openEmptyEmbeddedEngine(afterAll);
  await seed(toJobGraph(engine, 'none'), aTerminal({}).surroundings);
  await analyseGraph(engine, await readGzipped('seeds/background.gz'));
  const reader = graphReader(engine);
  const page = { limit: 100, direction: 'forward', cursor: null } as const;
  const papers = await reader.papers.page({ where: {}, orderBy: [], page });
  const idOf = (title: string) => {
    const paper = papers.rows.find(({ row }) => row.title.startsWith(title));
    return encodeGlobalID('Paper', paper?.row.key ?? '');
  };
  return { engine, reader, idOf };
}
