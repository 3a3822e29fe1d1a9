const longestTitle = 300;

/** Whether a text reads as sentences rather than as a title. */
export function isProse(text: string): boolean {
  if (text.length > longestTitle) return true;
  const words = text.split(/\s+/).length;
  // scripts without blanks between words end a sentence with marks of their own
  return /[。！]$/u.test(text) ? text.length >= 30 : words >= 8 && /[.…]["'”’)\]]*$/u.test(text);
}
