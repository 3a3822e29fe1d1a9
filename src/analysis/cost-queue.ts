type Entry<Item> = { readonly cost: number; readonly order: number; readonly item: Item };

/** Gives the cheapest first; of equals the one with the smaller order, so that results do not depend on arrival. */
export class CostQueue<Item> {
  readonly #heap: Entry<Item>[] = [];

  push(cost: number, order: number, item: Item): void {
    const entry = { cost, order, item };
    let at = this.#heap.length;
    this.#heap.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#heap[parent] as Entry<Item>;
      if (!isBefore(entry, above)) break;
      this.#heap[at] = above;
      at = parent;
    }
    this.#heap[at] = entry;
  }

  pop(): Entry<Item> | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (!first || !last || this.#heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      const left = this.#heap[child];
      if (!left) break;
      const right = this.#heap[child + 1];
      if (right && isBefore(right, left)) child++;
      const smaller = this.#heap[child] as Entry<Item>;
      if (!isBefore(smaller, last)) break;
      this.#heap[at] = smaller;
      at = child;
    }
    this.#heap[at] = last;
    return first;
  }
}

function isBefore<Item>(a: Entry<Item>, b: Entry<Item>): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.order < b.order);
}
