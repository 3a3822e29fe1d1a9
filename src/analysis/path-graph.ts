import type { PathNeighbour, PathNode, PathRelation } from './path-node.ts';

export type KnownEdge = {
  readonly relation: PathRelation;
  readonly weight: number;
  /** As `edgeCost` says. */
  readonly cost: number;
};

/** Whoever is passed through has two neighbours at least: where the path comes from, and where it goes. */
const leastPassed = 2;

/**
 * The part of the graph that a path search has read. Nodes are numbers here. An edge is known once either end was read;
 * what passing through a node costs is known once the node itself was; before, what it costs at least.
 */
export class PathGraph {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #edges: Map<number, KnownEdge>[] = [];
  readonly #read: (PathNode | null)[] = [];
  readonly #passing: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.length;
    this.#numbers.set(key, number);
    this.#keys.push(key);
    this.#edges.push(new Map());
    this.#read.push(null);
    this.#passing.push(passingCost(leastPassed));
    return number;
  }

  keyOf(number: number): string {
    return this.#keys[number] as string;
  }

  edgesOf(number: number): ReadonlyMap<number, KnownEdge> {
    return this.#edges[number] as Map<number, KnownEdge>;
  }

  isRead(number: number): boolean {
    return this.#read[number] !== null;
  }

  isHub(number: number): boolean {
    return this.#read[number]?.hub ?? false;
  }

  /** What a path pays for passing through; until the node is read, what it pays at least. */
  passing(number: number): number {
    return this.#passing[number] as number;
  }

  /** Whether some node that was read has more edges than were given. */
  get wasCut(): boolean {
    return this.#read.some((node) => node?.cut);
  }

  /** Takes in what was read of a node. SIMILAR stays out: it is no road, only a direct hop. */
  add(key: string, node: PathNode): void {
    const from = this.numberOf(key);
    this.#read[from] = node;
    this.#passing[from] = passingCost(node.degree);
    const sorted = node.neighbours
      .filter(({ relation, weight }) => relation !== 'SIMILAR' && weight > 0)
      .sort(byKey);
    for (const { key: target, relation, weight, leastDegree = leastPassed } of sorted) {
      const to = this.numberOf(target);
      if (to === from) continue;
      if (!this.#read[to]) {
        const least = passingCost(Math.max(leastPassed, leastDegree));
        this.#passing[to] = Math.max(this.#passing[to] as number, least);
      }
      const known = this.#edges[from]?.get(to);
      const better =
        !known || weight > known.weight || (weight === known.weight && relation < known.relation);
      if (!better) continue;
      const edge = { relation, weight, cost: edgeCost(weight) };
      this.#edges[from]?.set(to, edge);
      this.#edges[to]?.set(from, edge);
    }
  }
}

function byKey(a: PathNeighbour, b: PathNeighbour): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.relation < b.relation ? -1 : 1;
}

/** ln(log2(2 + degree)): a busy node joins much and proves little. */
export const passingCost = (degree: number): number => Math.log(Math.log2(2 + Math.max(1, degree)));

/** Cost of an edge by itself: −ln(weight). */
export const edgeCost = (weight: number): number => -Math.log(Math.min(1, weight));
