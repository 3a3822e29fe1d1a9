import type { Range } from './tokenize.ts';

const end =
  /(?<!\b(?:e\.g|i\.e|et al|vs|cf|etc|Fig|Eq|Sec|Tab|No|approx))[.!?]["”’')\]]*\s+(?=[\p{Lu}\p{N}"“‘'`(\\])/gu;

/** The sentences of a text, in order; together they cover it. */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const found of text.matchAll(end)) {
    const next = found.index + found[0].length;
    sentences.push({ start, end: next });
    start = next;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
