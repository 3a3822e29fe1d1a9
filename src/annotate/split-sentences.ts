import type { Range } from './tokenize.ts';

const end =
  /(?<!\b(?:e\.g|i\.e|et al|vs|cf|etc|Fig|Eq|Sec|Tab|No|approx))[.!?]["”’')\]]*\s+(?=[\p{Lu}\p{N}"“‘'`(\\])/gu;

const longest = 1_500;

/** The sentences of a text, in order; together they cover it. */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const found of text.matchAll(end)) {
    const next = found.index + found[0].length;
    push(sentences, start, next);
    start = next;
  }
  push(sentences, start, text.length);
  return sentences;
}

/** What no sentence ends is cut, so that work on a sentence has a bound. */
function push(sentences: Range[], from: number, to: number): void {
  for (let start = from; start < to; start += longest) {
    sentences.push({ start, end: Math.min(to, start + longest) });
  }
}
