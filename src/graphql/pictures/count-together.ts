import { compareText } from '../../domain/compare-text.ts';

export type Pair = { readonly a: string; readonly b: string; readonly papers: number };

export type Together = {
  /** How many papers name each, most first, ties by name. */
  readonly names: readonly { readonly name: string; readonly papers: number }[];
  /** Names that papers have in common. */
  readonly pairs: readonly Pair[];
};

/** Counts names and pairs of names over papers, each paper with its distinct names and how many papers it stands for. */
export function countTogether(
  papers: Iterable<{ readonly names: readonly string[]; readonly papers: number }>,
  joins: (a: string, b: string) => boolean = () => true,
): Together {
  const single = new Map<string, number>();
  const both = new Map<string, Map<string, number>>();
  for (const { names, papers: count } of papers) {
    const sorted = [...names].sort(compareText);
    for (const [at, name] of sorted.entries()) {
      single.set(name, (single.get(name) ?? 0) + count);
      const others = both.get(name) ?? new Map<string, number>();
      both.set(name, others);
      for (const other of sorted.slice(at + 1)) {
        if (joins(name, other)) others.set(other, (others.get(other) ?? 0) + count);
      }
    }
  }
  return {
    names: [...single]
      .map(([name, count]) => ({ name, papers: count }))
      .sort((a, b) => b.papers - a.papers || compareText(a.name, b.name)),
    pairs: [...both].flatMap(([a, others]) =>
      [...others].map(([b, count]) => ({ a, b, papers: count })),
    ),
  };
}

/** Salton's cosine: papers of both over the geometric mean of the papers of either, 0 to 1. */
export const cosine = (both: number, a: number, b: number): number =>
  a > 0 && b > 0 ? both / Math.sqrt(a * b) : 0;

export const countPapers = (papers: number) => (papers === 1 ? '1 paper' : `${papers} papers`);
