/** Remembers what was found out for texts; of what was not asked for lately it forgets half at a time. */
export class Memory<Value> {
  readonly #most: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** It never holds more than so many. */
  constructor(most: number) {
    this.#most = most / 2;
  }

  get(text: string): Value | undefined {
    const known = this.#young.get(text);
    if (known !== undefined) return known;
    const older = this.#old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, value: Value): void {
    // longer ones are hardly ever met again
    if (text.length > longest) return;
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, value);
  }
}

const longest = 60;
