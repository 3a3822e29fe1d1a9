const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text as XML 1.0 can hold it, in content and in attributes alike. What it cannot hold in any form (control characters,
 * half surrogates, U+FFFE and U+FFFF) becomes U+FFFD, so that a reader sees that something was there.
 */
export function toXmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"'\t\n\r]/g, (character) => special[character] ?? '');
}

type Value = string | number | boolean;

/** Attributes of a tag; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, Value | null>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${toXmlText(String(value))}"`)
    .join('');
}

/** A declared column of a format in which each attribute has one type. */
export type Column = {
  readonly name: string;
  readonly type: 'string' | 'double' | 'int' | 'boolean';
};
