const longestTitle = 300;
const sentenceEnd = /[.…]["'”’)\]]*$/u;
const sentenceBreak = /\p{Ll}\.\s+\p{Lu}/u;

/** Whether a text reads as sentences rather than as a title. */
export function isProse(text: string): boolean {
  if (text.length > longestTitle) return true;
  // scripts without blanks between words end a sentence with marks of their own
  if (/[。！]$/u.test(text)) return text.length >= 30;
  return text.split(/\s+/).length >= 8 && (sentenceEnd.test(text) || sentenceBreak.test(text));
}
