import { parseLexicon } from '../annotate/lexicon/lexicon-lines.ts';
import type { TermLexicon } from '../annotate/lexicon/term-lexicon.ts';
import { readGzipped } from './read-gzipped.ts';

/** Reads a lexicon that `papergraph learn` wrote. */
export async function readLexicon(path: string): Promise<TermLexicon> {
  return parseLexicon(await readGzipped(path));
}
