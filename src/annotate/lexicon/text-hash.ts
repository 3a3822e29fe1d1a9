/** A hash of a text: each sign counts, and where it stands. */
export function hashText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

/** The hash of a text with one more sign behind it; that of an empty one is 0. */
export function nextHash(hash: number, sign: number): number {
  return (Math.imul(hash, 31) + sign) | 0;
}

/** Spreads a hash, so that its low bits may choose a place. */
export function spreadHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
}
