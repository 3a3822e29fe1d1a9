/**
 * Lower case without accents or compatibility forms (`ﬁ` is `fi`), for comparing, sorting and searching.
 * Lengths change, so nothing may compute spans from it.
 */
export function foldText(text: string): string {
  // plain ASCII is its own compatibility form, and Unicode is the dear part
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC');
}

const ascii = /^[\x20-\x7e]*$/;

/** Letters and digits only, in any script: two spellings of one title share it. */
export function fingerprint(title: string): string {
  return foldText(title).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The kebab case of a name, at most 80 characters; empty where it holds no letter or digit. */
export function kebab(text: string): string {
  return firstCharacters(foldText(text).replace(/[^\p{L}\p{N}]+/gu, '-'), 80).replace(
    /^-+|-+$/g,
    '',
  );
}

/** The beginning of a text, no character cut in half. */
export function firstCharacters(text: string, count: number): string {
  return text.length <= count ? text : [...text].slice(0, count).join('');
}
