import { sharedBytes, sharedFloats, sharedIds } from './shared-arrays.ts';

/** A table as another thread gets it: in the same memory. Whoever has given one away writes no more. */
export type SharedTerms = {
  readonly ids: Uint32Array;
  readonly used: Uint8Array;
  readonly values: Float32Array;
  readonly size: number;
};

/** A number for each term id, in flat memory: ids are hashes already, so a slot is found without hashing again. */
export class TermTable {
  #ids: Uint32Array;
  #used: Uint8Array;
  #values: Float32Array;
  #size = 0;

  constructor(expected = 1_000) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)));
    this.#ids = sharedIds(slots);
    this.#used = sharedBytes(slots);
    this.#values = sharedFloats(slots);
  }

  static of({ ids, used, values, size }: SharedTerms): TermTable {
    const table = new TermTable(0);
    table.#ids = ids;
    table.#used = used;
    table.#values = values;
    table.#size = size;
    return table;
  }

  share(): SharedTerms {
    return { ids: this.#ids, used: this.#used, values: this.#values, size: this.#size };
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

  /** Adds to each number what the other table has. */
  add(other: TermTable): void {
    for (let slot = 0; slot < other.#used.length; slot++) {
      if (!other.#used[slot]) continue;
      const id = other.#ids[slot] as number;
      this.set(id, (this.get(id) ?? 0) + (other.#values[slot] as number));
    }
  }

  /** Of values above `over`, ascending by id, whatever the order of setting. */
  *entries(over = Number.NEGATIVE_INFINITY): Generator<[id: number, value: number]> {
    let count = 0;
    const ids = new Uint32Array(this.#size);
    for (let slot = 0; slot < this.#used.length; slot++) {
      if (this.#used[slot] && (this.#values[slot] as number) > over) {
        ids[count++] = this.#ids[slot] as number;
      }
    }
    for (const id of ids.subarray(0, count).sort()) yield [id, this.get(id) as number];
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
