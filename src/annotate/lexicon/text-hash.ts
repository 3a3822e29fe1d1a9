/** A hash of a text: each sign counts, and where it stands. */
export function hashText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of a text with one more sign behind it; that of an empty one is 0. */
export function nextHash(hash: number, sign: number): number {
  return (Math.imul(hash, base) + sign) | 0;
}

const base = 31;

/** What the hash of a text is multiplied by when so many signs are put behind it. */
export function powerOf(length: number): number {
  let power = 1;
  for (let at = 0; at < length; at++) power = Math.imul(power, base);
  return power;
}

/** The hash of a text with another one behind it, whose hash and power are known: no string need be made of the two. */
export function joinHash(hash: number, other: number, power: number): number {
  return (Math.imul(hash, power) + other) | 0;
}

/** Spreads a hash, so that its low bits may choose a place. */
export function spreadHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}
