const cells = 1 << 24;
const most = 65_535;

/**
 * Counts more phrases than memory could hold; may say too many, never too few. One row of G. Cormode, S. Muthukrishnan,
 * "An improved data stream summary: the count-min sketch and its applications", Journal of Algorithms 55(1):58-75 (2005),
 * https://doi.org/10.1016/j.jalgor.2003.12.001.
 */
export class PhraseSketch {
  readonly #counts = new Uint16Array(cells);

  add(phrase: string): void {
    const cell = cellOf(phrase);
    this.#counts[cell] = Math.min(most, (this.#counts[cell] ?? 0) + 1);
  }

  /** The phrase was added at most so often. */
  atMost(phrase: string): number {
    return this.#counts[cellOf(phrase)] ?? 0;
  }
}

/** FNV-1a over code units. */
function cellOf(phrase: string): number {
  let hash = 2166136261;
  for (let at = 0; at < phrase.length; at++) {
    hash = Math.imul(hash ^ phrase.charCodeAt(at), 16777619);
  }
  return (hash ^ (hash >>> 15)) & (cells - 1);
}
