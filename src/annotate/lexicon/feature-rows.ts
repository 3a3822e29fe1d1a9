/** Rows of features, one behind the other in one array that is used again for every text. */
export class FeatureRows {
  values: Float32Array;
  #at = 0;

  constructor(length: number) {
    this.values = new Float32Array(length);
  }

  /** Forgets all rows and makes room for so many values. */
  begin(length: number): void {
    this.#at = 0;
    if (this.values.length < length) this.values = new Float32Array(2 * length);
  }

  /** The next value of the row. */
  put(value: number): void {
    this.values[this.#at] = value;
    this.#at += 1;
  }
}
