// Hubert, L. and Arabie, P. (1985). Comparing partitions. https://doi.org/10.1007/BF01908075

const pairs = (n: number) => (n * (n - 1)) / 2;

/** Pairs of things that have the same number. */
function pairsAlike(numbers: Float64Array): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let sum = 0;
  for (const size of counts.values()) sum += pairs(size);
  return sum;
}

/**
 * How far two clusterings of the same things agree beyond chance: 1 is the same, 0 chance. Labels are names only;
 * equal lengths, one label a thing.
 */
export function adjustedRand<Label>(a: ArrayLike<Label>, b: ArrayLike<Label>): number {
  const size = a.length;
  const known = new Map<Label, number>();
  const [left, right] = [new Float64Array(size), new Float64Array(size)];
  for (let at = 0; at < size; at++) {
    left[at] = numberOf(a[at] as Label, known);
    right[at] = numberOf(b[at] as Label, known);
  }
  const both = pairsAlike(left.map((number, at) => number * known.size + (right[at] as number)));
  const [inA, inB] = [pairsAlike(left), pairsAlike(right)];
  const expected = size > 1 ? (inA * inB) / pairs(size) : 0;
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

/** The labels' numbers by first appearance. */
function numberOf<Label>(label: Label, known: Map<Label, number>): number {
  const found = known.get(label);
  if (found !== undefined) return found;
  known.set(label, known.size);
  return known.size - 1;
}
