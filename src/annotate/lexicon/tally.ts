/** Counts names. */
export class Tally {
  readonly #counts = new Map<string, number>();
  total = 0;

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.total++;
  }

  /** The name met most often, ties to the first in code-unit order; null where there is none. */
  most(): { readonly name: string; readonly count: number } | null {
    let best: { name: string; count: number } | null = null;
    for (const [name, count] of this.#counts) {
      const better = !best || count > best.count || (count === best.count && name < best.name);
      if (better) best = { name, count };
    }
    return best;
  }
}
