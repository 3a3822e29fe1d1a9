import { z } from 'zod';
import { ConceptKind } from '../../domain/concept.ts';
import { SourceUnreadable } from '../../domain/errors.ts';
import type { KnownPhrase } from './known-phrase.ts';
import type { PhraseTable, TermLexicon } from './term-lexicon.ts';

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

/** Weights are kept in hundredths; what rounds to nothing is left out. */
const weightUnit = 100;

/** A lexicon as lines of text: header, trees, a line a phrase (key, df, held, listed, label, kind), a line a cue. */
export function* toLexiconLines(lexicon: TermLexicon, origin: LexiconOrigin): Generator<string> {
  const { documents, phrases, wording, trees } = lexicon;
  const weighed = wording.cues
    .map((cue, at) => ({ cue, units: toUnits(wording.weights[at]) }))
    .filter(({ units }) => units !== 0);
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
  yield `\t${toUnits(wording.weights[wording.cues.length])}`;
  for (const { cue, units } of weighed) yield `${cue}\t${units}`;
}

function toUnits(weight: number | undefined): number {
  return Math.round((weight ?? 0) * weightUnit);
}

function toPhraseLine(key: string, { df, held, listed, label, kind }: KnownPhrase): string {
  return [key, df, held || '', listed || '', label, kind ?? ''].join('\t').replace(/\t+$/, '');
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
  const cues: string[] = [];
  const weights: number[] = [];
  for (let at = 1; at <= header.data.cues; at++) {
    const line = lines[cuesFrom + at] ?? '';
    const tab = line.lastIndexOf('\t');
    cues.push(line.slice(0, tab));
    weights.push(Number(line.slice(tab + 1)) / weightUnit);
  }
  weights.push(Number(lines[cuesFrom]) / weightUnit);
  return {
    documents: header.data.documents,
    phrases: toPhraseTable(lines.slice(2, cuesFrom)),
    wording: { cues, weights },
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

/** Lines are taken apart when they are asked for: most never are. */
function toPhraseTable(lines: readonly string[]): PhraseTable {
  const byKey = new Map<string, string | KnownPhrase>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    byKey.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return {
    size: byKey.size,
    keys: () => byKey.keys(),
    get: (key) => {
      const held = byKey.get(key);
      if (typeof held !== 'string') return held;
      const phrase = parsePhrase(held);
      byKey.set(key, phrase);
      return phrase;
    },
  };
}

function parsePhrase(fields: string): KnownPhrase {
  const [df, held, listed, label = '', kind = ''] = fields.split('\t');
  return {
    df: Number(df),
    held: Number(held ?? 0),
    listed: Number(listed ?? 0),
    label,
    kind: ConceptKind.safeParse(kind).data ?? null,
  };
}
