import { z } from 'zod';
import { SourceUnreadable } from '../domain/errors.ts';
import type { LearnedBackground } from './learn-background.ts';
import type { Background, LearnedTerm } from './model.ts';
import { blocks } from './vector-settings.ts';

/** The first line of a background file. No date: the same corpus gives the same bytes. */
const Header = z.object({
  papergraph: z.literal('background'),
  version: z.literal(1),
  documents: z.int().min(1),
  /** Those of them that bring keywords. */
  labelled: z.int().min(0),
  leastPapers: z.int().min(1),
  terms: z.int().min(0),
  corpus: z.array(z.object({ name: z.string(), sha256: z.string(), papers: z.int() })),
});
type Header = z.infer<typeof Header>;
export type BackgroundOrigin = Pick<Header, 'labelled' | 'leastPapers' | 'corpus'>;

/** Keyness is kept in hundredths: it is no surer than that. */
const keynessUnit = 100;

/** A background as lines of text: a header, then for each term block, name, papers and keyness, parted by tabs. */
export function* toBackgroundLines(
  { paperCount, terms }: LearnedBackground,
  origin: BackgroundOrigin,
): Generator<string> {
  const header: Header = {
    ...{ papergraph: 'background', version: 1, documents: paperCount },
    ...origin,
    terms: terms.length,
  };
  yield JSON.stringify(header);
  for (const { block, name, papers, keyness } of terms) {
    const shown = keyness === null ? '' : String(Math.round(keyness * keynessUnit));
    yield `${blocks.indexOf(block)}\t${name}\t${papers}\t${shown}`;
  }
}

/** Reads what `toBackgroundLines` wrote; terms are taken from the text when they are asked for, and only then. */
export function parseBackground(text: string): Background {
  const lines = text.trimEnd().split('\n');
  const header = Header.safeParse(parseJson(lines[0]));
  if (!header.success || lines.length !== 1 + header.data.terms) {
    throw new SourceUnreadable('This is no background, or a part of one; learn it anew.');
  }
  return { paperCount: header.data.documents, terms: toTerms(lines) };
}

function* toTerms(lines: readonly string[]): Generator<LearnedTerm> {
  for (let at = 1; at < lines.length; at++) {
    const [block, name = '', papers, keyness] = (lines[at] ?? '').split('\t');
    yield {
      block: blocks[Number(block)] ?? 'text',
      name,
      papers: Number(papers),
      keyness: keyness ? Number(keyness) / keynessUnit : null,
    };
  }
}

function parseJson(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
