import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate } from '../annotate/annotate.ts';
import { annotators } from '../annotate/annotators.ts';
import { compileVocabulary } from '../annotate/compile-vocabulary.ts';
import { toTermExtractor } from '../annotate/lexicon/extract-terms.ts';
import type { TextAnnotations } from '../domain/annotations.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { TextToAnnotate } from '../ingest/annotator.ts';
import { readLexicon } from './read-lexicon.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** Where our own topics, concepts and first papers lie. */
export const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Our annotator: it also says whether a text was too long to be read whole. */
export type SeedsAnnotator = {
  /** Changes with the annotator and all that it knows beforehand. */
  readonly hash: string;
  annotate(text: TextToAnnotate): TextAnnotations;
  /** What it knows of topics and concepts. */
  readonly vocabulary: Vocabulary;
};

/** Annotates with the vocabulary and the lexicon in `seeds/`. */
export async function createAnnotator(): Promise<SeedsAnnotator> {
  const path = join(seeds, 'lexicon.gz');
  const [vocabulary, lexicon, bytes] = await Promise.all([
    readVocabulary(seeds),
    readLexicon(path),
    readFile(path),
  ]);
  const compiled = compileVocabulary(vocabulary);
  const extractTerms = toTermExtractor(lexicon);
  const versions = annotators.map(({ name, version }) => `${name} ${version}`);
  const lexiconHash = createHash('sha256').update(bytes).digest('hex');
  return {
    vocabulary,
    hash: [compiled.hash, lexiconHash, ...versions].join(),
    annotate: (text) => annotate(text, compiled, extractTerms),
  };
}
