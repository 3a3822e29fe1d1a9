import { compareText } from '../../domain/compare-text.ts';

export type Pair = { readonly a: string; readonly b: string; readonly papers: number };

export type Together = {
  /** How many papers name each, most first, ties by name. */
  readonly names: readonly { readonly name: string; readonly papers: number }[];
  /** Names that papers have in common. */
  readonly pairs: readonly Pair[];
};

/** Counts names and pairs of names over papers, each with its distinct names and how many papers it stands for. Pairs of fewer papers are chance. */
export function countTogether(
  papers: Iterable<{ readonly names: readonly string[]; readonly papers: number }>,
  fewest: number,
  joins: (a: string, b: string) => boolean = () => true,
): Together {
  // numbers instead of names: there are thousands of pairs a picture
  const numbers = new Map<string, number>();
  const list: string[] = [];
  const single: number[] = [];
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, list.length);
    single.push(0);
    return list.push(name) - 1;
  };
  const sets = [...papers].map(({ names, papers: count }) => ({
    ids: Int32Array.from(names, numberOf).sort(),
    count,
  }));
  for (const { ids, count } of sets) {
    for (const id of ids) single[id] = (single[id] ?? 0) + count;
  }
  const pairs = countPairs(sets, single, fewest);
  const nameOf = (id: number) => list[id] ?? '';
  return {
    names: list
      .map((name, id) => ({ name, papers: single[id] ?? 0 }))
      .sort((a, b) => b.papers - a.papers || compareText(a.name, b.name)),
    pairs: pairs
      .map(([one, other, count]) => {
        const [a, b] = [nameOf(one), nameOf(other)];
        return a < b ? { a, b, papers: count } : { a: b, b: a, papers: count };
      })
      .filter(({ a, b }) => joins(a, b)),
  };
}

type IdSet = { readonly ids: Int32Array; readonly count: number };
type IdPair = readonly [one: number, other: number, papers: number];

/** So many names have a table of all their pairs: 16 MB. */
const mostInTable = 2_000;

/** The pairs that enough papers have, in the order in which they were first met. */
function countPairs(sets: readonly IdSet[], single: readonly number[], fewest: number): IdPair[] {
  // most names stand in one paper only, and in no pair that counts
  const numbers = Int32Array.from(single, () => -1);
  const kept: number[] = [];
  for (const [id, papers] of single.entries()) {
    if (papers >= fewest) numbers[id] = kept.push(id) - 1;
  }
  const size = kept.length;
  const table = size <= mostInTable ? new Int32Array(size * size) : new Map<number, number>();
  const met: number[] = [];
  for (const { ids: all, count } of sets) {
    const ids = all.map((id) => numbers[id] as number).filter((id) => id >= 0);
    for (let at = 0; at < ids.length; at += 1) {
      const row = (ids[at] as number) * size;
      for (let next = at + 1; next < ids.length; next += 1) {
        const pair = row + (ids[next] as number);
        const before = (table instanceof Map ? table.get(pair) : table[pair]) ?? 0;
        if (before === 0) met.push(pair);
        if (table instanceof Map) table.set(pair, before + count);
        else table[pair] = before + count;
      }
    }
  }
  return met.flatMap((pair): IdPair[] => {
    const papers = (table instanceof Map ? table.get(pair) : table[pair]) ?? 0;
    if (papers < fewest) return [];
    return [[kept[Math.floor(pair / size)] as number, kept[pair % size] as number, papers]];
  });
}

/** Salton's cosine: papers of both over the geometric mean of the papers of either, 0 to 1. */
export const cosine = (both: number, a: number, b: number): number =>
  a > 0 && b > 0 ? both / Math.sqrt(a * b) : 0;
