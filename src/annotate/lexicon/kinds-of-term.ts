import type { ConceptKind } from '../../domain/concept.ts';
import type { Candidate } from './find-candidates.ts';
import { kindOfHead, kindOfNoun } from './head-kinds.ts';
import type { Word } from './read-words.ts';

/**
 * The kind that is evident for a term: what a noun behind the name says here ("the ImageNet dataset"), else what such nouns
 * say in the corpus, else its own last word.
 */
export function kindsOfTerm(
  { occurrences }: Candidate,
  words: readonly Word[],
  known: ConceptKind | null,
): ConceptKind[] {
  for (const { last } of occurrences) {
    const next = words[last + 1];
    if (!next?.joins || words[last]?.known.shape === 'a') continue;
    const kind = kindOfNoun(next.known.stem);
    if (kind) return [kind];
  }
  const kind = known ?? kindOfHead(words[occurrences[0]?.last ?? 0]?.known.stem ?? '');
  return kind ? [kind] : [];
}
