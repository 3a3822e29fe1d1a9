import type { PaperText } from '../domain/text.ts';

/** Longest title and abstract that are read, in UTF-16 code units: far beyond any abstract, and soon done with. */
export const longestTitle = 2_000;
export const longestAbstract = 12_000;

/** The beginning of a text, as far as it is read, and whether that is less than the whole. Spans fit the whole too. */
export function cutText<Text extends PaperText>(
  text: Text,
): { readonly text: Text; readonly truncated: boolean } {
  const title = cut(text.title, longestTitle);
  const abstract = text.abstract === null ? null : cut(text.abstract, longestAbstract);
  return {
    text: { ...text, title, abstract },
    truncated: title !== text.title || abstract !== text.abstract,
  };
}

/** Never between the halves of one character. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = /[\ud800-\udbff]/.test(text[longest - 1] ?? '') ? longest - 1 : longest;
  return text.slice(0, end);
}
