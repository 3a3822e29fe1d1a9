/** The best few of many: higher scores first, then smaller items. A heap with its worst on top. */
export class TopList {
  readonly #most: number;
  readonly #items: Int32Array;
  readonly #scores: Float64Array;
  #size = 0;

  constructor(most: number) {
    this.#most = most;
    this.#items = new Int32Array(most);
    this.#scores = new Float64Array(most);
  }

  /** What scores below this does not get in; 0 while there is room, for nothing that scores 0 does. */
  floor = 0;

  offer(item: number, score: number): void {
    if (score <= 0 || score < this.floor) return;
    if (this.#size < this.#most) this.#rise(this.#size++, item, score);
    else if (this.#isWorse(0, item, score)) this.#sink(item, score);
    if (this.#size === this.#most) this.floor = this.#scores[0] as number;
  }

  /** Best first. */
  best(): { readonly item: number; readonly score: number }[] {
    return Array.from({ length: this.#size }, (_, at) => ({
      item: this.#items[at] as number,
      score: this.#scores[at] as number,
    })).sort((a, b) => b.score - a.score || a.item - b.item);
  }

  #isWorse(at: number, item: number, score: number): boolean {
    const other = this.#scores[at] as number;
    return other === score ? (this.#items[at] as number) > item : other < score;
  }

  #rise(place: number, item: number, score: number): void {
    let at = place;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(parent, item, score)) break;
      this.#copy(parent, at);
      at = parent;
    }
    this.#items[at] = item;
    this.#scores[at] = score;
  }

  #sink(item: number, score: number): void {
    let at = 0;
    for (let child = 1; child < this.#size; child = at * 2 + 1) {
      const right = child + 1;
      if (
        right < this.#size &&
        this.#isWorse(right, this.#items[child] as number, this.#scores[child] as number)
      ) {
        child = right;
      }
      if (!this.#isWorse(child, item, score)) break;
      this.#copy(child, at);
      at = child;
    }
    this.#items[at] = item;
    this.#scores[at] = score;
  }

  #copy(from: number, to: number): void {
    this.#items[to] = this.#items[from] as number;
    this.#scores[to] = this.#scores[from] as number;
  }
}
