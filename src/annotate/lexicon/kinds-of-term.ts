import type { ConceptKind } from '../../domain/concept.ts';
import type { Candidate } from './find-candidates.ts';
import { kindOfHead, kindOfNoun } from './head-kinds.ts';
import type { Word } from './read-words.ts';

/**
 * The kind that is evident for a term: what a noun behind the name says here ("the ImageNet dataset"), else what such nouns
 * say in the corpus, else its own last word.
 */
export function kindsOfTerm(
  { occurrences, stems }: Candidate,
  words: readonly Word[],
  known: ConceptKind | null,
): ConceptKind[] {
  for (const { last } of occurrences) {
    const next = words[last + 1];
    if (!next?.joins || words[last]?.shape === 'a') continue;
    const kind = kindOfNoun(next.stem);
    if (kind) return [kind];
  }
  const kind = known ?? kindOfHead(stems.at(-1) ?? '');
  return kind ? [kind] : [];
}
