/**
 * Lower case without accents or compatibility forms (`ﬁ` is `fi`), for comparing, sorting and searching.
 * Lengths change, so nothing may compute spans from it.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC');
}

/** Letters and digits only, in any script: two spellings of one title share it. */
export function fingerprint(title: string): string {
  return foldText(title).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The kebab case of a name, at most 80 characters; empty where it holds no letter or digit. */
export function kebab(text: string): string {
  return [...foldText(text).replace(/[^\p{L}\p{N}]+/gu, '-')]
    .slice(0, 80)
    .join('')
    .replace(/^-+|-+$/g, '');
}
