/** The numbers below `count` in an order that looks random and is always the same: Fisher and Yates with a fixed generator. */
export function fixedOrder(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  let state = Math.imul(seed, 2654435761) >>> 0;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // the low bits of such a generator repeat soon
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}
