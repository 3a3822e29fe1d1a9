import { readdirSync, readFileSync } from 'node:fs';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { queryFiles, variantsOf } from './query-variants.ts';

const folder = 'src/store/queries';

function problemsOf(cypher: string): unknown[] {
  const { diagnostics } = lintCypherQuery(cypher, { parameters: declaredParams(cypher) });
  return diagnostics.map(({ message }) => message);
}

function declaredParams(cypher: string): Record<string, string> {
  const declared = [...cypher.matchAll(/^\/\/ params: (.+)$/gm)].flatMap(([, list = '']) =>
    list.split(', ').map((param) => param.split(' ')[0] ?? ''),
  );
  return Object.fromEntries(declared.map((name) => [name, 'any']));
}

describe('a query file', () => {
  it.each(readdirSync(folder))('%s declares the parameters it uses, and parses', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(problemsOf(text)).toEqual([]);
    expect(text).toMatch(/^\/\/ \S/);
    expect(text).toMatch(/^\/\/ rows: {3}\S/m);
    expect(text).toMatch(/^\/\/ worst: {2}\S/m);
  });

  // one filling stands for all of a hole, which differ in a label: the linter takes its time
  const filled = queryFiles().flatMap((name) => variantsOf(name).slice(1, 2));
  it.each(filled)('$name parses when its holes are filled', ({ cypher }) => {
    expect(problemsOf(cypher)).toEqual([]);
  });
});
