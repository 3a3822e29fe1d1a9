/** Width of a text in a plain sans-serif, in units of its size: an upper estimate, since fonts differ. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (/[iljI.,:;'|!()[\] ]/.test(character)) return 0.32;
  if (/[ftr/-]/.test(character)) return 0.4;
  if (/[mwMW@%&]/.test(character)) return 0.9;
  if (/[A-Z]/.test(character)) return 0.72;
  if (/[\u{20}-\u{24F}]/u.test(character)) return 0.58;
  return 1.05;
}

const ellipsis = '…';

/** A text in at most so many lines of at most so many units of its size; what does not fit is cut, and it shows. */
export function wrapText(text: string, width: number, lines: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer) <= width) {
      line = longer;
      continue;
    }
    wrapped.push(line);
    line = word;
    if (wrapped.length === lines) break;
  }
  if (wrapped.length < lines) return [...wrapped, line].map((each) => cutText(each, width));
  const last = wrapped.pop() ?? '';
  return [...wrapped.map((each) => cutText(each, width)), cutText(`${last} ${line}`, width)];
}

/** One line of at most so many units. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const kept = [...text];
  while (kept.length > 1 && textWidth(`${kept.join('')}${ellipsis}`) > width) kept.pop();
  return `${kept.join('').trimEnd()}${ellipsis}`;
}
