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
    searchTerms: toSearchText(spellings.join(' ')),
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

/** What full text is indexed from: every term between two spaces. */
export function toSearchText(text: string): string {
  return ` ${toSearchTerms(text).join(' ')} `;
}

/** What is completed while somebody types: whole words, a space before each, spellings apart by a bar. */
export function toSearchName(spellings: readonly string[]): string {
  return spellings
    .map((name) => ` ${(foldText(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`)
    .join(' |');
}
