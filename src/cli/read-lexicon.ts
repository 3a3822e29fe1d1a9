import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parseLexicon } from '../annotate/lexicon/lexicon-lines.ts';
import type { TermLexicon } from '../annotate/lexicon/term-lexicon.ts';
import { SourceUnreadable } from '../domain/errors.ts';

/** Reads a lexicon that `papergraph learn` wrote. */
export async function readLexicon(path: string): Promise<TermLexicon> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new SourceUnreadable(
      `Cannot read ${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
      { path },
      error,
    );
  });
  return parseLexicon((isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8'));
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
