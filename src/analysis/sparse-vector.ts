/** A vector that holds only what is not zero: ascending term ids, and the weight of each. */
export type SparseVector = { readonly ids: Uint32Array; readonly weights: Float32Array };

/** Keeps the `most` heaviest entries, ties by id, and scales what is kept to length 1. Empty stays empty. */
export function toSparseVector(entries: ReadonlyMap<number, number>, most: number): SparseVector {
  let kept = entries;
  if (entries.size > most) {
    const heaviest = [...entries].sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || a - b);
    kept = new Map(heaviest.slice(0, most));
  }
  const ids = Uint32Array.from(kept.keys()).sort();
  const weights = new Float32Array(ids.length);
  let squares = 0;
  for (const id of ids) squares += (kept.get(id) as number) ** 2;
  // a hair longer than it is, so that rounding to 32 bits never makes a score exceed 1
  const length = Math.sqrt(squares) * (1 + 1e-7) || 1;
  for (let at = 0; at < ids.length; at++) {
    weights[at] = (kept.get(ids[at] as number) as number) / length;
  }
  return { ids, weights };
}

/** One part of a·b, by the term that both have. */
export type SharedTerm = { readonly id: number; readonly value: number };

/** The parts of a·b by ascending id: what a score is the sum of. The same for (b, a), to the last bit. */
export function sharedTerms(a: SparseVector, b: SparseVector): SharedTerm[] {
  const shared: SharedTerm[] = [];
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) shared.push({ id: left, value: (a.weights[i] ?? 0) * (b.weights[j] ?? 0) });
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

/** a·b: for two papers their relatedness, 0 to 1. Adds in the order of `sharedTerms`, so it is their sum to the last bit. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] as number;
    const right = b.ids[j] as number;
    if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** One property of a paper: base64 of the ids, then the weights, little-endian, 8 bytes a term. */
export function packVector({ ids, weights }: SparseVector): string {
  const bytes = new DataView(new ArrayBuffer(ids.length * 8));
  ids.forEach((id, at) => {
    bytes.setUint32(at * 4, id, true);
    bytes.setFloat32((ids.length + at) * 4, weights[at] ?? 0, true);
  });
  return Buffer.from(bytes.buffer).toString('base64');
}

export function unpackVector(text: string): SparseVector {
  const read = Buffer.from(text, 'base64');
  const size = Math.floor(read.byteLength / 8);
  // numbers of four bytes have to begin at a multiple of four
  const bytes = new Uint8Array(size * 8);
  bytes.set(read.subarray(0, size * 8));
  if (!isLittleEndian) Buffer.from(bytes.buffer).swap32();
  return {
    ids: new Uint32Array(bytes.buffer, 0, size),
    weights: new Float32Array(bytes.buffer, size * 4, size),
  };
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
