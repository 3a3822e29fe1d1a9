import { fingerprint, firstCharacters, foldText } from '../../domain/fold-text.ts';
import { toIndexable } from './indexable.ts';
import { toSearchTerms } from './search-terms.ts';

export type NameSpellings = {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly acronym: string | null;
};

/** What a named node is sorted, searched and looked up by. */
export function nameProperties({ label, aliases, acronym }: NameSpellings) {
  const spellings = [label, ...aliases, ...(acronym === null ? [] : [acronym])];
  return {
    sortLabel: toSortText(label),
    // in one order and once each: another spelling of the same words leaves a name where it is in the index
    searchTerms: toIndexed([...new Set(toSearchTerms(spellings.join(' ')))].sort()),
    searchName: toSearchName(spellings),
    names: [...new Set(spellings.map((name) => toIndexable(fingerprint(name))))].filter(
      (name) => name !== '',
    ),
  };
}

/** What lists are sorted by, without case and accents; its beginning is enough, since ties end in the key. */
export function toSortText(text: string): string {
  return firstCharacters(foldText(text), 200);
}

/** What full text is indexed from. */
export function toSearchText(text: string): string {
  return toIndexed(toSearchTerms(text));
}

/** Every term between two spaces. */
const toIndexed = (terms: readonly string[]) => ` ${terms.join(' ')} `;

/** What is completed while somebody types: whole words, a space before each, spellings apart by a bar. */
export function toSearchName(spellings: readonly string[]): string {
  return spellings
    .map((name) => ` ${(foldText(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`)
    .join(' |');
}
