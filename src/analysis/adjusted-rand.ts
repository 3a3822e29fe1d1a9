// Hubert, L. and Arabie, P. (1985). Comparing partitions. https://doi.org/10.1007/BF01908075

const pairs = (n: number) => (n * (n - 1)) / 2;

function count<Key>(keys: Iterable<Key>): number {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let sum = 0;
  for (const size of counts.values()) sum += pairs(size);
  return sum;
}

/**
 * How far two clusterings of the same things agree beyond chance: 1 is the same, 0 chance. Labels are names only;
 * equal lengths, one label a thing.
 */
export function adjustedRand<Label>(a: ArrayLike<Label>, b: ArrayLike<Label>): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const numbers = new Map<Label, number>();
  for (const label of [...left, ...right]) {
    if (!numbers.has(label)) numbers.set(label, numbers.size);
  }
  const number = (label: Label) => numbers.get(label) ?? 0;
  const both = count(
    left.map((label, at) => number(label) * numbers.size + number(right[at] as Label)),
  );
  const [inA, inB] = [count(left), count(right)];
  const expected = left.length > 1 ? (inA * inB) / pairs(left.length) : 0;
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
