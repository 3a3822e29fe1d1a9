/**
 * Ties of nodes by their numbers, in columns: millions of them in little memory. Those of node n lie from `starts[n]` up to
 * `starts[n + 1]`.
 */
export type Ties = {
  readonly starts: Int32Array;
  /** The node at the other end. */
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  /** Whatever else is to be known of a tie. */
  readonly marks: Uint8Array;
};

/** Gathers the ties of one node after the other, in the order of their numbers. */
export class TieColumns {
  readonly #starts = [0];
  readonly #ends: number[] = [];
  readonly #weights: number[] = [];
  readonly #marks: number[] = [];

  add(end: number, weight: number, mark = 0): void {
    this.#ends.push(end);
    this.#weights.push(weight);
    this.#marks.push(mark);
  }

  /** What comes next belongs to the next node. */
  endNode(): void {
    this.#starts.push(this.#ends.length);
  }

  finish(): Ties {
    return {
      starts: new Int32Array(this.#starts),
      ends: new Int32Array(this.#ends),
      weights: new Float64Array(this.#weights),
      marks: new Uint8Array(this.#marks),
    };
  }
}

export const startOf = ({ starts }: Ties, node: number): number => starts[node] ?? 0;
export const endOf = ({ starts }: Ties, node: number): number => starts[node + 1] ?? 0;

/** The same ties seen from their other ends; those of a node come in the order of who is tied to it. */
export function turnTies(ties: Ties, nodes: number): Ties {
  const starts = new Int32Array(nodes + 1);
  for (const end of ties.ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1) {
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  }
  const next = starts.slice();
  const size = ties.ends.length;
  const turned = { ends: new Int32Array(size), weights: new Float64Array(size) };
  const marks = new Uint8Array(size);
  for (let node = 0; node + 1 < ties.starts.length; node += 1) {
    for (let at = startOf(ties, node); at < endOf(ties, node); at += 1) {
      const end = ties.ends[at] ?? 0;
      const place = next[end] ?? 0;
      next[end] = place + 1;
      turned.ends[place] = node;
      turned.weights[place] = ties.weights[at] ?? 0;
      marks[place] = ties.marks[at] ?? 0;
    }
  }
  return { starts, ...turned, marks };
}

/** The places of the strongest ties of a node whose other end passes, ties by the number of that end. */
export function strongestTies(
  ties: Ties,
  node: number,
  limit: number,
  passes: (end: number) => boolean,
): number[] {
  const { ends, weights } = ties;
  const weightAt = (place: number) => weights[place] ?? 0;
  const endAt = (place: number) => ends[place] ?? 0;
  const passing: number[] = [];
  for (let at = startOf(ties, node); at < endOf(ties, node); at += 1) {
    if (passes(endAt(at))) passing.push(at);
  }
  // numbers alone are sorted ten times faster than places by their weights
  const least =
    passing.length > 2 * limit
      ? (Float64Array.from(passing, weightAt).sort()[passing.length - limit] ?? 0)
      : Number.NEGATIVE_INFINITY;
  return passing
    .filter((place) => weightAt(place) >= least)
    .sort((a, b) => weightAt(b) - weightAt(a) || endAt(a) - endAt(b))
    .slice(0, limit);
}
