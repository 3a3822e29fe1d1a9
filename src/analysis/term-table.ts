/** A number for each term id, in flat memory: ids are hashes already, so a slot is found without hashing again. */
export class TermTable {
  #ids: Uint32Array;
  #used: Uint8Array;
  #values: Float32Array;
  #size = 0;

  constructor(expected = 1_000) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)));
    this.#ids = new Uint32Array(slots);
    this.#used = new Uint8Array(slots);
    this.#values = new Float32Array(slots);
  }

  get size(): number {
    return this.#size;
  }

  /** Undefined for an id that was never set. */
  get(id: number): number | undefined {
    const slot = this.#slotOf(id);
    return this.#used[slot] ? this.#values[slot] : undefined;
  }

  set(id: number, value: number): void {
    let slot = this.#slotOf(id);
    if (!this.#used[slot]) {
      if (this.#size * 2 >= this.#used.length) {
        this.#grow();
        slot = this.#slotOf(id);
      }
      this.#used[slot] = 1;
      this.#ids[slot] = id;
      this.#size++;
    }
    this.#values[slot] = value;
  }

  /** Ascending by id, whatever the order of setting. */
  entries(): [id: number, value: number][] {
    const found: [number, number][] = [];
    for (let slot = 0; slot < this.#used.length; slot++) {
      if (this.#used[slot]) found.push([this.#ids[slot] ?? 0, this.#values[slot] ?? 0]);
    }
    return found.sort(([a], [b]) => a - b);
  }

  #slotOf(id: number): number {
    const mask = this.#used.length - 1;
    let slot = id & mask;
    while (this.#used[slot] && this.#ids[slot] !== id) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const larger = new TermTable(this.#used.length);
    for (let slot = 0; slot < this.#used.length; slot++) {
      if (this.#used[slot]) larger.set(this.#ids[slot] ?? 0, this.#values[slot] ?? 0);
    }
    this.#ids = larger.#ids;
    this.#used = larger.#used;
    this.#values = larger.#values;
  }
}
