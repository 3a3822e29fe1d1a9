/** Of the whole graph: another one makes all that is remembered wrong. */
export type GraphState = { readonly revision: number; readonly version: number };

/**
 * What takes long to know and stays true as long as neither the papers nor the analysis change: remembered between requests,
 * up to a number of things, or of what they hold together. What
 * was not asked for the longest makes room.
 */
export class Remembered<Value> {
  #state: GraphState = { revision: -1, version: -1 };
  readonly #most: number;
  readonly #sizeOf: (value: Value) => number;
  readonly #values = new Map<string, Value>();
  #size = 0;

  constructor(most: number, sizeOf: (value: Value) => number = () => 1) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** Undefined where nothing is known. */
  find(state: GraphState, key: string): Value | undefined {
    this.#turnTo(state);
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  keep(state: GraphState, key: string, value: Value): void {
    this.#turnTo(state);
    this.#drop(key);
    this.#values.set(key, value);
    this.#size += this.#sizeOf(value);
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.#most) break;
      this.#drop(oldest);
    }
  }

  /** What is known, else what is read, and then known. */
  async of(state: GraphState, key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.find(state, key);
    if (known !== undefined) return known;
    const value = await read();
    this.keep(state, key, value);
    return value;
  }

  #drop(key: string): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.#size -= this.#sizeOf(value);
  }

  #turnTo(state: GraphState): void {
    if (state.revision === this.#state.revision && state.version === this.#state.version) return;
    this.#values.clear();
    this.#size = 0;
    this.#state = state;
  }
}

/** Many at once by their keys: only what is not known yet is read. Null is remembered of what is not there. */
export async function rememberEach<Key extends string, Value>(
  memory: Remembered<Value | null>,
  state: GraphState,
  keys: readonly Key[],
  read: (unknown: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  nameOf: (key: Key) => string = (key) => key,
): Promise<Map<Key, Value>> {
  const found = new Map<Key, Value>();
  const unknown = new Set<Key>();
  for (const key of keys) {
    const known = memory.find(state, nameOf(key));
    if (known) found.set(key, known);
    else if (known === undefined) unknown.add(key);
  }
  if (unknown.size === 0) return found;
  const values = await read([...unknown]);
  for (const key of unknown) {
    const value = values.get(key) ?? null;
    memory.keep(state, nameOf(key), value);
    if (value !== null) found.set(key, value);
  }
  return found;
}
