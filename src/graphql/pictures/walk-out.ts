import { compareText } from '../../domain/compare-text.ts';
import { type DrawnKey, packDrawnKey } from '../../domain/drawn-graph.ts';

/** A node that a walk came to, how strongly, and after how many hops. */
export type Reached = DrawnKey & {
  readonly name: string;
  readonly strength: number;
  readonly hop: number;
};

/** The next nodes by name, each with the strength of the best way to it; `whole` false where a list was cut. */
export type NextNodes = {
  readonly found: ReadonlyMap<string, DrawnKey & { readonly strength: number }>;
  readonly whole: boolean;
};

export type Walked = {
  /** Nearer hops first, in each the strongest first. */
  readonly shown: readonly Reached[];
  /** Names of all that was seen, shown or not. */
  readonly seen: ReadonlyMap<string, DrawnKey>;
  /** Whether all that was seen is shown. */
  readonly all: boolean;
  /** Whether every list of next nodes was read to its end. */
  readonly whole: boolean;
};

/**
 * Walks some hops out from given nodes, the strongest first: the product of the weights on the way. No more nodes are gone
 * on from than there is room for, so a hub costs no more than its hop.
 */
export async function walkOut(
  seeds: readonly DrawnKey[],
  depth: number,
  room: number,
  next: (frontier: readonly Reached[], hop: number) => Promise<NextNodes>,
): Promise<Walked> {
  const seen = new Map<string, DrawnKey>(seeds.map((seed) => [packDrawnKey(seed), seed]));
  let frontier = [...seen]
    .slice(0, room)
    .map(([name, seed]): Reached => ({ ...seed, name, strength: 1, hop: 0 }));
  const shown = [...frontier];
  let whole = true;
  for (let hop = 1; hop <= depth && frontier.length > 0; hop += 1) {
    const step = await next(frontier, hop);
    whole &&= step.whole;
    const fresh = [...step.found]
      .filter(([name]) => !seen.has(name))
      .map(([name, { kind, key, strength }]): Reached => ({ kind, key, name, strength, hop }))
      .sort((a, b) => b.strength - a.strength || compareText(a.name, b.name));
    for (const { kind, key, name } of fresh) seen.set(name, { kind, key });
    frontier = fresh.slice(0, room - shown.length);
    shown.push(...frontier);
  }
  return { shown, seen, all: seen.size === shown.length, whole };
}

/** Gathers next nodes, keeping the best way to each. */
export function gatherNext(frontier: readonly Reached[]) {
  const strengths = new Map(frontier.map(({ name, strength }) => [name, strength]));
  const found = new Map<string, DrawnKey & { strength: number }>();
  return {
    found,
    take(from: string, to: DrawnKey, weight: number): void {
      const before = strengths.get(from);
      if (before === undefined) return;
      const name = packDrawnKey(to);
      const strength = before * weight;
      const known = found.get(name);
      if (!known || known.strength < strength) found.set(name, { ...to, strength });
    },
  };
}
