// xoshiro128**: Blackman, D. and Vigna, S. (2021). Scrambled linear pseudorandom number generators.
// https://doi.org/10.1145/3460772

/** Gives numbers from 0 up to but not including 1. */
export type Rng = () => number;

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by));

/** The same sequence for the same seed, on every machine. */
export function seededRandom(seed: number): Rng {
  const state = new Uint32Array(4);
  let filler = seed >>> 0;
  for (let at = 0; at < 4; at++) {
    // SplitMix32, as the authors advise for filling the state from one number
    filler = (filler + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(filler ^ (filler >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    state[at] = mixed ^ (mixed >>> 16);
  }
  return () => {
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const c1 = c ^ a;
    const d1 = d ^ b;
    state[0] = a ^ d1;
    state[1] = b ^ c1;
    state[2] = c1 ^ (b << 9);
    state[3] = rotate(d1, 11);
    return result / 2 ** 32;
  };
}

/** 0 … size − 1 in random order (Fisher and Yates). */
export function shuffled(size: number, rng: Rng): Int32Array {
  const order = Int32Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at--) {
    const other = Math.floor(rng() * (at + 1));
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
  return order;
}
