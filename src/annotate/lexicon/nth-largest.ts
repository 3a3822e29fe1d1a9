/**
 * The value that so many values, itself among them, are as large as or larger than; the smallest one where there are fewer. By
 * C. A. R. Hoare, "Algorithm 65: find", Communications of the ACM 4(7):321-322 (1961),
 * https://doi.org/10.1145/366622.366647: only the side on which it must lie is put in order.
 */
export function nthLargest(values: readonly number[], most: number): number {
  const sorted = [...values];
  const wanted = Math.max(0, sorted.length - most);
  let from = 0;
  let to = sorted.length - 1;
  while (from < to) {
    const middle = sorted[(from + to) >> 1] as number;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((sorted[left] as number) < middle) left++;
      while ((sorted[right] as number) > middle) right--;
      if (left > right) break;
      const held = sorted[left] as number;
      sorted[left++] = sorted[right] as number;
      sorted[right--] = held;
    }
    if (wanted <= right) to = right;
    else if (wanted >= left) from = left;
    else break;
  }
  return sorted[wanted] ?? 0;
}
