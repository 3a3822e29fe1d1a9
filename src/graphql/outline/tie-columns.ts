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
  #size = 0;
  #ties = room(1_024);

  add(end: number, weight: number, mark = 0): void {
    if (this.#size === this.#ties.ends.length) this.#grow();
    const { ends, weights, marks } = this.#ties;
    ends[this.#size] = end;
    weights[this.#size] = weight;
    marks[this.#size] = mark;
    this.#size += 1;
  }

  /** What comes next belongs to the next node. */
  endNode(): void {
    this.#starts.push(this.#size);
  }

  finish(): Ties {
    const { ends, weights, marks } = this.#ties;
    return {
      starts: new Int32Array(this.#starts),
      ends: ends.slice(0, this.#size),
      weights: weights.slice(0, this.#size),
      marks: marks.slice(0, this.#size),
    };
  }

  #grow(): void {
    const { ends, weights, marks } = this.#ties;
    this.#ties = room(2 * this.#size);
    this.#ties.ends.set(ends);
    this.#ties.weights.set(weights);
    this.#ties.marks.set(marks);
  }
}

const room = (size: number) => ({
  ends: new Int32Array(size),
  weights: new Float64Array(size),
  marks: new Uint8Array(size),
});

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
  const turned = room(ties.ends.length);
  for (let node = 0; node + 1 < ties.starts.length; node += 1) {
    for (let at = startOf(ties, node); at < endOf(ties, node); at += 1) {
      const end = ties.ends[at] ?? 0;
      const place = next[end] ?? 0;
      next[end] = place + 1;
      turned.ends[place] = node;
      turned.weights[place] = ties.weights[at] ?? 0;
      turned.marks[place] = ties.marks[at] ?? 0;
    }
  }
  return { starts, ...turned };
}

/** The places of the strongest ties of a node whose other end passes, ties by the number of that end. */
export function strongestTies(
  ties: Ties,
  node: number,
  limit: number,
  passes: (end: number) => boolean,
): number[] {
  const { ends, weights } = ties;
  const [start, end] = [startOf(ties, node), endOf(ties, node)];
  const least = leastOfStrongest(ties, node, limit, passes);
  const found: number[] = [];
  for (let place = start; place < end; place += 1) {
    if ((weights[place] as number) >= least && passes(ends[place] as number)) found.push(place);
  }
  const weightAt = (place: number) => weights[place] as number;
  const endAt = (place: number) => ends[place] as number;
  return found.sort((a, b) => weightAt(b) - weightAt(a) || endAt(a) - endAt(b)).slice(0, limit);
}

/** What the last of so many strongest ties weighs: numbers alone are sorted ten times faster than places by their weights. */
function leastOfStrongest(
  ties: Ties,
  node: number,
  limit: number,
  passes: (end: number) => boolean,
): number {
  const [start, end] = [startOf(ties, node), endOf(ties, node)];
  if (end - start <= 2 * limit) return Number.NEGATIVE_INFINITY;
  const passing = new Float64Array(end - start);
  let size = 0;
  for (let place = start; place < end; place += 1) {
    if (!passes(ties.ends[place] as number)) continue;
    passing[size] = ties.weights[place] as number;
    size += 1;
  }
  if (size <= limit) return Number.NEGATIVE_INFINITY;
  return passing.subarray(0, size).sort()[size - limit] as number;
}
