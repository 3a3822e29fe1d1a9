import { z } from 'zod';
import { SourceUnreadable } from '../../domain/errors.ts';
import { toPhraseLine, toPhraseTable } from './phrase-lines.ts';
import type { TermLexicon } from './term-lexicon.ts';

const CorpusFile = z.object({ name: z.string(), sha256: z.string(), papers: z.int() });

/** The first line of a lexicon file: what it was learned from, and how. No date: the same corpus gives the same bytes. */
export const LexiconHeader = z.object({
  papergraph: z.literal('lexicon'),
  version: z.literal(1),
  /** Papers, and those of them with keywords. */
  documents: z.int().min(1),
  labelled: z.int().min(0),
  settings: z.record(z.string(), z.number()),
  corpus: z.array(CorpusFile),
  phrases: z.int().min(0),
  cues: z.int().min(0),
});
export type LexiconHeader = z.infer<typeof LexiconHeader>;

export type LexiconOrigin = Pick<LexiconHeader, 'labelled' | 'settings' | 'corpus'>;

/** Weights are kept in hundredths; small ones say too little for their place. */
const weightUnit = 100;
const leastUnits = 10;

/** A lexicon as lines of text: header, trees, a line a phrase (key, df, held, listed, label, kind), a line a cue. */
export function* toLexiconLines(lexicon: TermLexicon, origin: LexiconOrigin): Generator<string> {
  const { documents, phrases, wording, trees } = lexicon;
  const weighed = [...wording.weights]
    .map(([cue, weight]) => ({ cue, units: toUnits(weight) }))
    .filter(({ units }) => Math.abs(units) >= leastUnits);
  const header: LexiconHeader = {
    papergraph: 'lexicon',
    version: 1,
    documents,
    ...origin,
    phrases: phrases.size,
    cues: weighed.length,
  };
  yield JSON.stringify(header);
  yield JSON.stringify(trees);
  for (const key of phrases.keys()) {
    const phrase = phrases.get(key);
    if (phrase) yield toPhraseLine(key, phrase);
  }
  yield `\t${toUnits(wording.bias)}`;
  for (const { cue, units } of weighed) yield `${cue}\t${units}`;
}

function toUnits(weight: number): number {
  return Math.round(weight * weightUnit);
}

const Tree = z.object({
  feature: z.array(z.int()),
  cut: z.array(z.number()),
  next: z.array(z.int()),
});
const Trees = z.object({ bias: z.number(), trees: z.array(Tree) });

/** Reads what `toLexiconLines` wrote. */
export function parseLexicon(text: string): TermLexicon {
  const lines = text.split('\n');
  const header = LexiconHeader.safeParse(parseJson(lines[0]));
  const trees = Trees.safeParse(parseJson(lines[1]));
  if (!header.success || !trees.success) {
    throw new SourceUnreadable('This is no lexicon, or one of another version; learn it anew.');
  }
  const cuesFrom = 2 + header.data.phrases;
  if (lines.length < cuesFrom + 1 + header.data.cues) {
    throw new SourceUnreadable('The lexicon ends too soon; learn it anew.');
  }
  const weights = new Map<string, number>();
  for (let at = cuesFrom + 1; at <= cuesFrom + header.data.cues; at++) {
    const line = lines[at] ?? '';
    const tab = line.lastIndexOf('\t');
    weights.set(line.slice(0, tab), Number(line.slice(tab + 1)) / weightUnit);
  }
  return {
    documents: header.data.documents,
    phrases: toPhraseTable(lines, 2, cuesFrom),
    wording: { bias: Number(lines[cuesFrom]) / weightUnit, weights },
    trees: trees.data,
  };
}

function parseJson(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
