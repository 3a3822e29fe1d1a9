/** Of the whole graph: another one makes all that is remembered wrong. */
export type GraphState = { readonly revision: number; readonly version: number };

/**
 * What takes long to know and stays true as long as neither the papers nor the analysis change: remembered between requests,
 * up to a number of things.
 */
export class Remembered<Value> {
  #state: GraphState = { revision: -1, version: -1 };
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Undefined where nothing is known. */
  find(state: GraphState, key: string): Value | undefined {
    this.#turnTo(state);
    return this.#values.get(key);
  }

  keep(state: GraphState, key: string, value: Value): void {
    this.#turnTo(state);
    if (this.#values.size >= this.#most) this.#values.clear();
    this.#values.set(key, value);
  }

  #turnTo(state: GraphState): void {
    if (state.revision === this.#state.revision && state.version === this.#state.version) return;
    this.#values.clear();
    this.#state = state;
  }
}
