import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as rules from './architecture/rules.ts';
import { readSourceFiles, toSourceFile } from './architecture/source-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readSourceFiles(`${root}/src`);

describe('the house', () => {
  it.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(rule(files)).toEqual([]);
  });

  it('has nothing else at its top level', () => {
    const made = ['node_modules', 'data', 'coverage'];
    const seen = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
    const allowed = [
      'README.md',
      'docker-compose.yml',
      'package-lock.json',
      'package.json',
      'schema',
      'seeds',
      'src',
      'test',
      'tsconfig.json',
    ];
    expect(seen.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe('a broken rule is seen', () => {
  const brokenBy = (rule: rules.Rule, ...written: [path: string, text: string][]) =>
    rule(written.map(([path, text]) => toSourceFile(path, text)));

  it.each([
    ['domain/paper.ts', `import { query } from '../store/query.ts';`],
    ['graphql/types/paper.ts', `import { ingest } from '../../ingest/ingest.ts';`],
    ['graphql/server.ts', `import { readerOf } from '../store/neo4j/open-neo4j-engine.ts';`],
    ['store/embedded/open.ts', `import type { Session } from '../neo4j/session.ts';`],
    ['store/graph-reader.ts', `export { config } from '../config.ts';`],
    ['explorer/page.ts', `const papers = await import('../domain/paper.ts');`],
    ['annotate/annotate.ts', `import '../cli/main.ts';`],
  ])('%s: %s', (path, text) => {
    expect(brokenBy(rules.keepsToItsRoom, [path, text])).toHaveLength(1);
  });

  it('a source that imports another source', () => {
    const text = `import { rows } from './arxiv.ts';`;
    expect(
      brokenBy(rules.siblingsDoNotKnowEachOther, ['ingest/sources/hf-daily.ts', text]),
    ).toEqual(['ingest/sources/hf-daily.ts imports its sibling ingest/sources/arxiv.ts']);
  });

  it('an engine or a framework away from home', () => {
    expect(
      brokenBy(
        rules.packagesHaveOneHome,
        ['store/graph-reader.ts', `import neo4j from 'neo4j-driver';`],
        ['domain/text.ts', `import { readFileSync } from 'node:fs';`],
        ['ingest/ingest.ts', `import { createYoga } from 'graphql-yoga';`],
      ),
    ).toHaveLength(3);
  });

  it('a look at the clock or the environment, but not the mention of one in a comment', () => {
    const text = `// not process.env\nconst now = Date.now();`;
    expect(
      brokenBy(rules.onlyTheCommandLineSeesTheSurroundings, ['ingest/ingest.ts', text]),
    ).toEqual(['ingest/ingest.ts uses Date.now']);
  });

  it('a cycle, however long', () => {
    expect(
      brokenBy(
        rules.hasNoCycle,
        ['a.ts', `import './b.ts';`],
        ['b.ts', `import type { C } from './c.ts';`],
        ['c.ts', `import './a.ts';`],
      ),
    ).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
  });

  it('a name that says nothing, and a file that holds too much', () => {
    expect(
      brokenBy(rules.filesAreNamedForWhatTheyHold, ['store/utils.ts', ''], ['store/rowMap.ts', '']),
    ).toHaveLength(2);
    expect(brokenBy(rules.filesStaySmall, ['store/all.ts', '\n'.repeat(300)])).toHaveLength(1);
  });
});
