import type { NamedKind } from '../../domain/drawn-graph.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { Engine } from '../engine.ts';
import { fill, query } from '../query.ts';
import { readBroaderPairs } from './broader-pairs.ts';
import { readFilterFacts } from './filter-facts.ts';
import { compilePaperCondition, compilePaperFilter } from './paper-filter.ts';

const ties = {
  CONCEPT: { label: 'Concept', edge: '<-[:MENTIONS]-', back: '-[e:MENTIONS]->' },
  TOPIC: { label: 'Topic', edge: '<-[:ABOUT]-', back: '-[e:ABOUT]->' },
  ORGANIZATION: { label: 'Organization', edge: '<-[:FROM]-', back: '-[e:FROM]->' },
  AUTHOR: { label: 'Author', edge: '-[:WROTE]->', back: '<-[e:WROTE]-' },
} as const;

const count = (value: unknown) => Number(value ?? 0);

/** Papers under a filter with their topics and concepts: how many nodes, and how many edges between them. */
export async function countEntities(
  engine: Engine,
  filter: PaperFilter,
): Promise<{ nodes: number; edges: number }> {
  const facts = await readFilterFacts(engine, filter);
  const { start, where, params } = compilePaperFilter(filter, facts);
  const kinds = ['CONCEPT', 'TOPIC'] as const;
  const [papers, ...named] = await Promise.all([
    engine.read(fill(query('papers-count'), { start, where }), params),
    ...kinds.map(async (kind) => {
      const tie = `${ties[kind].back}(n:${ties[kind].label})`;
      const filled = fill(query('drawn-edge-totals'), { start, where, tie });
      const [rows, broader] = await Promise.all([
        engine.read(filled, params),
        countBroader(engine, kind, filter),
      ]);
      return { nodes: count(rows[0]?.['nodes']), edges: count(rows[0]?.['edges']) + broader };
    }),
  ]);
  return {
    nodes: named.reduce((sum, { nodes }) => sum + nodes, count(papers?.[0]?.['total'])),
    edges: named.reduce((sum, { edges }) => sum + edges, 0),
  };
}

const withPapers = { CONCEPT: 'concepts-with-papers', TOPIC: 'topics-with-papers' } as const;

/** BROADER edges between names that have papers under the filter. */
async function countBroader(
  engine: Engine,
  kind: 'CONCEPT' | 'TOPIC',
  filter: PaperFilter,
): Promise<number> {
  const pairs = await readBroaderPairs(engine, kind);
  if (pairs.length === 0) return 0;
  const { where, params } = compilePaperCondition(filter, await readFilterFacts(engine, filter));
  const keys = [...new Set(pairs.flat())];
  const filled = fill(query(withPapers[kind]), { where });
  const found = await engine.read(filled, { ...params, keys });
  const present = new Set(found.map((row) => row['key']));
  return pairs.filter(([narrower, broader]) => present.has(narrower) && present.has(broader))
    .length;
}

export async function countSimilar(engine: Engine, revision: number): Promise<number> {
  const [row] = await engine.read(query('similar-total'), { revision });
  return count(row?.['total']);
}

/** Papers of any of some names, and the edges between these papers and the names, those names `beside` included. */
export async function countPapersOfNames(
  engine: Engine,
  kind: NamedKind,
  slugs: readonly string[],
  beside: readonly string[],
  filter: PaperFilter,
): Promise<{ papers: number; edges: number }> {
  const { where, params } = compilePaperCondition(filter, await readFilterFacts(engine, filter));
  const { label, edge, back } = ties[kind];
  const filled = fill(query('papers-around-names'), { label, edge, back, other: label, where });
  const names = [...new Set([...slugs, ...beside])];
  const [row] = await engine.read(filled, { ...params, keys: [...new Set(slugs)], names });
  return { papers: count(row?.['papers']), edges: count(row?.['edges']) };
}
