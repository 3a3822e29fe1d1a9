const capitals = /\p{Lu}/gu;

function countCapitals(text: string): number {
  return text.match(capitals)?.length ?? 0;
}

/** How many capitals a text must show to stand for a term that is written so. */
export function capitalsNeeded(written: string): number {
  const count = countCapitals(written);
  if (/[\p{L}\p{N}][\s-]+[\p{L}\p{N}]/u.test(written)) return count >= 2 ? 2 : 0;
  return Math.min(count, 2);
}

/**
 * Whether letters of this case can stand for a term. A term in small letters fits any case. Names keep their
 * capitals: `rope` is no `RoPE`, `medusa` no `Medusa`, but `LLAMA`, `LLaMA` and `Llama` are the same.
 */
export function fitsCase(needed: number, raw: string): boolean {
  return needed === 0 || countCapitals(raw) >= needed;
}
