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
  const both = new Map<number, number>();
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
  for (const { ids: all, count } of sets) {
    // most names stand in one paper only, and in no pair that counts
    const ids = all.filter((id) => (single[id] ?? 0) >= fewest);
    for (let at = 0; at < ids.length; at += 1) {
      const first = (ids[at] ?? 0) * mostNames;
      for (let next = at + 1; next < ids.length; next += 1) {
        const pair = first + (ids[next] ?? 0);
        both.set(pair, (both.get(pair) ?? 0) + count);
      }
    }
  }
  const nameOf = (id: number) => list[id] ?? '';
  return {
    names: list
      .map((name, id) => ({ name, papers: single[id] ?? 0 }))
      .sort((a, b) => b.papers - a.papers || compareText(a.name, b.name)),
    pairs: [...both]
      .filter(([, count]) => count >= fewest)
      .map(([pair, count]) => {
        const [a, b] = [nameOf(Math.floor(pair / mostNames)), nameOf(pair % mostNames)];
        return a < b ? { a, b, papers: count } : { a: b, b: a, papers: count };
      })
      .filter(({ a, b }) => joins(a, b)),
  };
}

const mostNames = 2 ** 26;

/** Salton's cosine: papers of both over the geometric mean of the papers of either, 0 to 1. */
export const cosine = (both: number, a: number, b: number): number =>
  a > 0 && b > 0 ? both / Math.sqrt(a * b) : 0;

export const countPapers = (papers: number) => (papers === 1 ? '1 paper' : `${papers} papers`);
