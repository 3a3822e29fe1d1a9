import type { Neighbour } from './neighbour.ts';

/** One bounded heap a paper in flat memory, the worst on top: better is a higher score, then a smaller index. */
export class NeighbourHeaps {
  readonly #most: number;
  readonly #sizes: Int32Array;
  readonly #items: Int32Array;
  readonly #scores: Float64Array;
  /** The score that must be beaten; −1 while there is room. */
  readonly #floors: Float64Array;

  constructor(papers: number, most: number) {
    this.#most = most;
    this.#sizes = new Int32Array(papers);
    this.#items = new Int32Array(papers * most);
    this.#scores = new Float64Array(papers * most);
    this.#floors = new Float64Array(papers).fill(-1);
  }

  offer(paper: number, item: number, score: number): void {
    if (score < (this.#floors[paper] as number)) return;
    const base = paper * this.#most;
    const size = this.#sizes[paper] as number;
    if (size < this.#most) {
      this.#place(base, size, item, score);
      this.#sizes[paper] = size + 1;
    } else {
      if (score === this.#scores[base] && item > (this.#items[base] as number)) return;
      this.#sink(base, size, item, score);
    }
    if (this.#sizes[paper] === this.#most) this.#floors[paper] = this.#scores[base] as number;
  }

  /** Best first. */
  read(paper: number): Neighbour[] {
    const base = paper * this.#most;
    return Array.from({ length: this.#sizes[paper] ?? 0 }, (_, at) => ({
      index: this.#items[base + at] ?? 0,
      score: this.#scores[base + at] ?? 0,
    })).sort((a, b) => b.score - a.score || a.index - b.index);
  }

  #isWorse(at: number, item: number, score: number): boolean {
    const other = this.#scores[at] as number;
    return other === score ? (this.#items[at] as number) > item : other < score;
  }

  #write(at: number, item: number, score: number): void {
    this.#items[at] = item;
    this.#scores[at] = score;
  }

  /** Puts a new one into a free place and moves it up while it is worse than its parent. */
  #place(base: number, place: number, item: number, score: number): void {
    let at = place;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(base + parent, item, score)) break;
      this.#write(
        base + at,
        this.#items[base + parent] as number,
        this.#scores[base + parent] as number,
      );
      at = parent;
    }
    this.#write(base + at, item, score);
  }

  /** Puts a new one in place of the worst and moves it down while a child is worse. */
  #sink(base: number, size: number, item: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= size) break;
      const right = base + child + 1;
      if (
        child + 1 < size &&
        !this.#isWorse(base + child, this.#items[right] as number, this.#scores[right] as number)
      ) {
        child++;
      }
      if (!this.#isWorse(base + child, item, score)) break;
      this.#write(
        base + at,
        this.#items[base + child] as number,
        this.#scores[base + child] as number,
      );
      at = child;
    }
    this.#write(base + at, item, score);
  }
}
