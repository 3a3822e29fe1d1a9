import type { ConceptKind } from '../domain/concept.ts';

const nouns: readonly (readonly [ConceptKind, RegExp])[] = [
  ['BENCHMARK', /\b(?:benchmarks?|leaderboard|test suite)\b/giu],
  ['DATASET', /\b(?:datasets?|data set|corpus|corpora|collection)\b/giu],
  ['MODEL', /\b(?:(?:language |foundation |code )?models?|LLMs?|VLMs?|codecs?|checkpoints)\b/gu],
  [
    'ARCHITECTURE',
    /\b(?:architectures?|network|transformer|encoder|decoder|module|layer|unit)\b/giu,
  ],
  ['TOOL', /\b(?:library|toolkit|platform|software|tool|package|codebase)\b/giu],
  ['OBJECTIVE', /\b(?:loss|objective)\b/giu],
  ['METRIC', /\b(?:metric|score)\b/giu],
  [
    'METHOD',
    /\b(?:methods?|algorithm|approach|strategy|technique|framework|mechanism|pipeline|decoding|training|methodology|paradigm|heads?)\b/giu,
  ],
];
const reach = 60;

/** What a name stands for, by the nearest noun around its first place that says so. */
export function guessKind(name: string, text: string): ConceptKind {
  if (/(?:bench|eval)$/i.test(name)) return 'BENCHMARK';
  const at = text.indexOf(name);
  if (at < 0) return 'OTHER';
  const from = Math.max(0, at - reach);
  const end = at + name.length;
  const around = text.slice(from, end + reach);
  let nearest: { kind: ConceptKind; distance: number } = { kind: 'OTHER', distance: Infinity };
  for (const [kind, pattern] of nouns) {
    for (const found of around.matchAll(pattern)) {
      const start = from + found.index;
      const behind = start >= at;
      const distance = behind ? Math.max(0, start - end) : at - start - found[0].length;
      const between = behind ? text.slice(end, start) : text.slice(start + found[0].length, at);
      if (!/[.;]\s/.test(between) && distance < nearest.distance) nearest = { kind, distance };
    }
  }
  return nearest.kind;
}
