import type { FoundConcept } from '../domain/annotations.ts';
import { type PaperText, readSpan } from '../domain/text.ts';
import { surfaceKey } from './surface-key.ts';

/** What a text mostly calls a concept; its label where the text does not spell it out. Of two as frequent, the longer. */
export function wordsOfConcept({ label, spans }: FoundConcept, text: PaperText): string {
  const met = new Map<string, { words: string; count: number }>();
  for (const span of spans) {
    const words = readSpan(text, span).replace(/\s+/g, ' ');
    const key = surfaceKey(words);
    const count = (met.get(key)?.count ?? 0) + 1;
    met.set(key, { words: met.get(key)?.words ?? words, count });
  }
  const [most] = [...met.values()].sort(
    (a, b) => b.count - a.count || b.words.length - a.words.length,
  );
  return most?.words ?? label;
}
