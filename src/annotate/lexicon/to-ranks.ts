/** The rank of each value, from 0 for the largest; equal ones in their order. */
export function toRanks(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  // how many of the values that end at a place of the sorted ones have their rank already
  const ranked = new Array<number>(count + 1).fill(0);
  const ranks: number[] = [];
  for (let at = 0; at < count; at++) {
    const value = values[at] as number;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) <= value) low = middle + 1;
      else high = middle;
    }
    const earlier = ranked[low] as number;
    ranks.push(count - low + earlier);
    ranked[low] = earlier + 1;
  }
  return ranks;
}
