import { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { CandidateRequest, CandidateSeed } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { fill, query } from '../query.ts';
import { readFilterFacts } from './filter-facts.ts';
import { groupRows } from './group-rows.ts';
import { compilePaperCondition, compilePaperFilter } from './paper-filter.ts';

export async function readFewUnder(
  engine: Engine,
  filter: PaperFilter,
  limit: number,
): Promise<PaperKey[] | null> {
  const { start, where, params } = compilePaperFilter(
    filter,
    await readFilterFacts(engine, filter),
  );
  // one more than asked tells whether there are more
  const filled = fill(query('paper-keys'), { start, where });
  const rows = await engine.read(filled, { ...params, limit: limit + 1 });
  return rows.length > limit ? null : rows.map((row) => PaperKey.parse(row['key']));
}

/**
 * Those that are similar, those that share distinctive concepts and those that are similar to similar ones, taken by turns.
 */
export async function readCandidates(
  engine: Engine,
  revision: number,
  seeds: readonly CandidateSeed[],
  { where, limit }: CandidateRequest,
): Promise<Map<string, PaperKey[]>> {
  const condition = compilePaperCondition(where, await readFilterFacts(engine, where));
  // what the caller tells its seeds apart by may be long, and would come back with every row
  const numbered = seeds.map((seed, at) => ({ ...seed, id: String(at) }));
  const sources = ['similar-under-filter', 'candidates-by-concept', 'candidates-by-likeness'];
  const found = await Promise.all(
    sources.map(async (name) => {
      const filled = fill(query(name), { where: condition.where });
      const rows = await engine.read(filled, {
        ...condition.params,
        seeds: numbered,
        revision,
        limit,
      });
      return groupRows(rows, 'id', (row) => PaperKey.parse(row['key']));
    }),
  );
  return new Map(
    seeds.map(({ id }, at) => {
      const lists = found.map((of) => of.get(String(at)) ?? []);
      return [id, byTurns(lists).slice(0, limit)];
    }),
  );
}

function byTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const taken = new Set<Item>();
  for (let rank = 0; rank < longest; rank++) {
    for (const list of lists) for (const item of list.slice(rank, rank + 1)) taken.add(item);
  }
  return [...taken];
}
