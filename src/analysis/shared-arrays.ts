// Flat arrays that several threads look at: handed on, they are not copied.

export const sharedInts = (length: number) => new Int32Array(new SharedArrayBuffer(4 * length));

export const sharedIds = (length: number) => new Uint32Array(new SharedArrayBuffer(4 * length));

export const sharedFloats = (length: number) => new Float32Array(new SharedArrayBuffer(4 * length));

export const sharedDoubles = (length: number) =>
  new Float64Array(new SharedArrayBuffer(8 * length));

export const sharedBytes = (length: number) => new Uint8Array(new SharedArrayBuffer(length));

/** The same numbers where all threads see them. */
export function shareDoubles(numbers: ArrayLike<number>): Float64Array {
  const shared = sharedDoubles(numbers.length);
  shared.set(numbers);
  return shared;
}

/** The same numbers where all threads see them. */
export function shareInts(numbers: ArrayLike<number>): Int32Array {
  const shared = sharedInts(numbers.length);
  shared.set(numbers);
  return shared;
}
