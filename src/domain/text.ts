import { z } from 'zod';

/** The pieces of text that spans point into. */
export const TextField = z.enum(['title', 'abstract', 'label', 'alias']);
export type TextField = z.infer<typeof TextField>;

/** A piece of a stored text, in UTF-16 code units: `text.slice(start, end)`. */
export const Span = z.object({
  field: TextField,
  start: z.int().min(0),
  end: z.int().min(1),
});
export type Span = z.infer<typeof Span>;

/** What annotation reads of a paper. */
export type PaperText = { readonly title: string; readonly abstract: string | null };

/** How spans are stored on an edge: `title:0:5 abstract:12:20`. One text, since each member of a list takes memory of its own. */
export function packSpans(spans: readonly Span[]): string {
  return spans.map(({ field, start, end }) => `${field}:${start}:${end}`).join(' ');
}

/** The spans that `packSpans` stored; thousands of them in one answer, so they are not checked again. */
export function unpackSpans(text: string): Span[] {
  return text === '' ? [] : text.split(' ').map(unpackSpan);
}

function unpackSpan(text: string): Span {
  const [field, start, end] = text.split(':');
  return { field: field as TextField, start: Number(start), end: Number(end) };
}

/** The words that a span rests on; empty where the paper has no such text. */
export function readSpan(text: PaperText, { field, start, end }: Span): string {
  const whole = field === 'title' ? text.title : field === 'abstract' ? text.abstract : null;
  return whole?.slice(start, end) ?? '';
}
