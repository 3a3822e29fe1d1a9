const tags =
  /<\/?(?:i|b|em|strong|u|tt|sub|sup|scp|sc|small|span|font|p|br|title|jats:[a-z-]+|mml:[a-z-]+)(?:\s[^<>]*)?\/?>/gi;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/**
 * A text without the HTML, JATS and MathML that sources leave in it, and its entities as the signs they stand for.
 * Only tags of known names go: `<k, v>` stays as it is.
 */
export function toPlainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return withSigns(text.replace(tags, ''));
}

function withSigns(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const isText = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code) : whole;
  });
}
