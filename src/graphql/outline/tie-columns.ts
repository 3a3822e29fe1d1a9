import { setImmediate } from 'node:timers/promises';

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

/** Ties gone through before others may have their turn: some 5 ms of work. */
const batch = 20_000;

/** Puts the ties of each node in order, the strongest first, ties by the number of the other end. */
export async function rankTies({ starts, ends, weights, marks }: Ties): Promise<void> {
  let done = 0;
  for (let node = 0; node + 1 < starts.length; node += 1) {
    const [start, end] = [starts[node] as number, starts[node + 1] as number];
    if (end - start < 2) continue;
    const places = Int32Array.from({ length: end - start }, (_, at) => start + at).sort(
      (a, b) =>
        (weights[b] as number) - (weights[a] as number) ||
        (ends[a] as number) - (ends[b] as number),
    );
    ends.set(
      Int32Array.from(places, (place) => ends[place] as number),
      start,
    );
    marks.set(
      Uint8Array.from(places, (place) => marks[place] as number),
      start,
    );
    weights.set(
      Float64Array.from(places, (place) => weights[place] as number),
      start,
    );
    done += end - start;
    if (done < batch) continue;
    done = 0;
    await setImmediate();
  }
}

/** The places of the first ties of a node whose other end passes. */
export function firstTies(
  ties: Ties,
  node: number,
  limit: number,
  passes: (end: number) => boolean,
): number[] {
  const found: number[] = [];
  const end = endOf(ties, node);
  for (let place = startOf(ties, node); place < end && found.length < limit; place += 1) {
    if (passes(ties.ends[place] as number)) found.push(place);
  }
  return found;
}
