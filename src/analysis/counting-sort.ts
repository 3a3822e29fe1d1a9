/** Places by their keys: those of key k lie from starts[k] to starts[k + 1]. */
export type ByKey = { readonly starts: Int32Array; readonly places: Int32Array };

/**
 * Puts the places of keys 0 … size − 1 in order, smaller keys first; equal ones in the given order of places, else as they
 * stand.
 */
export function sortByKey(
  keys: ArrayLike<number>,
  size: number,
  given: Int32Array | null = null,
): ByKey {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < keys.length; at++) {
    const after = (keys[at] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let key = 0; key < size; key++) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  const free = starts.slice(0, size);
  const places = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const place = given ? (given[at] as number) : at;
    const key = keys[place] as number;
    const next = free[key] as number;
    places[next] = place;
    free[key] = next + 1;
  }
  return { starts, places };
}
