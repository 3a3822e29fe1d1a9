/** A list of whole numbers that may grow to tens of millions without costing an object each. */
export class NumberList {
  #held = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#held.length) {
      const larger = new Int32Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.length++] = value;
  }

  values(): Int32Array {
    return this.#held.slice(0, this.length);
  }
}
