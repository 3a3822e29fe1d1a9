import { type JsonItem, JsonItems, opensDocument } from './json-items.ts';
import type { Line } from './reading/read-lines.ts';
import { reject, type SourceItem } from './source.ts';

/**
 * Reads one JSON value a line, or the values of arrays and of pages of an API, on one line or on many; `read` makes an
 * item of each. Empty lines are skipped, what is no JSON is rejected. Lone surrogates and NUL, which databases do not
 * keep, become U+FFFD; offsets do not move by it.
 */
export async function* readJsonLines(
  lines: AsyncIterable<Line>,
  read: (value: unknown, line: Line) => SourceItem,
): AsyncGenerator<SourceItem> {
  const toItem = (line: Line): SourceItem => {
    const parsed = parseJson(line.text);
    return parsed.ok
      ? read(parsed.value, line)
      : reject(line.number, `not JSON: ${parsed.reason}`, line.text);
  };
  const document = new JsonItems();
  const fromDocument = ({ number, text, reason }: JsonItem): SourceItem =>
    reason === null ? toItem({ number, text, damage: null }) : reject(number, reason, text);

  let last = 0;
  for await (const line of lines) {
    last = line.number;
    if (document.isOpen || (line.damage === null && opensDocument(line.text))) {
      for (const item of document.add(line)) yield fromDocument(item);
    } else if (line.damage !== null) yield reject(line.number, line.damage, line.text);
    else if (line.text.trim() !== '') yield toItem(line);
  }
  for (const item of document.finish(last)) yield fromDocument(item);
}

type Parsed = { ok: true; value: unknown } | { ok: false; reason: string };

function parseJson(text: string): Parsed {
  try {
    // only an escape can smuggle in what the decoder of the file would not let through
    const value: unknown = /\\u(?:d[89a-f]|0000)/i.test(text)
      ? JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? mend(value) : value))
      : JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, reason: error.message.replace(/, ".*$/s, '') };
  }
}

/** Replaces what is no text: lone surrogates and NUL. */
export function mend(text: string): string {
  return text.replace(/[\p{Cs}\0]/gu, '\uFFFD');
}
