/** The community of each node, by number. */
export type Partition = Int32Array;

export const singletons = (size: number): Partition =>
  Int32Array.from({ length: size }, (_, i) => i);

/** The same communities, numbered 0, 1, 2 … in order of their first node. */
export function renumbered(partition: ArrayLike<number>): { partition: Partition; count: number } {
  const numbers = new Map<number, number>();
  const result = new Int32Array(partition.length);
  for (let node = 0; node < partition.length; node++) {
    const old = partition[node] as number;
    let number = numbers.get(old);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(old, number);
    }
    result[node] = number;
  }
  return { partition: result, count: numbers.size };
}

/** The nodes of each community, ascending; an unused number has none. */
export function membersOf(partition: ArrayLike<number>, count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let node = 0; node < partition.length; node++)
    members[partition[node] as number]?.push(node);
  return members;
}
