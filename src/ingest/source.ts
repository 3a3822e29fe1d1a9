import type { SourceRecord } from '../domain/record.ts';
import type { Rejection } from '../domain/rejection.ts';
import type { Line } from './reading/read-lines.ts';

export type RejectedItem = { readonly kind: 'rejection'; readonly rejection: Rejection };

/** What a source gives, in the order of the file. A warning is about the file as a whole. */
export type SourceItem =
  | { readonly kind: 'record'; readonly line: number; readonly record: SourceRecord }
  | RejectedItem
  | { readonly kind: 'warning'; readonly message: string };

/** What a file does not say about itself. */
export type SourceContext = {
  /** The moment of reading, ISO 8601 in UTC. */
  readonly readAt: string;
  /** The name of the file, without its folder. */
  readonly fileName?: string;
  /** The day of the page, ISO, when the user names it. */
  readonly date?: string;
};

/** One format: turns the lines of a file into records. Never throws for what the file says. */
export type Source = (
  lines: AsyncIterable<Line>,
  context: SourceContext,
) => AsyncIterable<SourceItem>;

const excerptLength = 120;

export function reject(line: number, reason: string, text = ''): RejectedItem {
  const excerpt = text
    .trim()
    .slice(0, excerptLength)
    .replace(/[\p{Cs}\p{Cc}]/gu, ' ');
  return {
    kind: 'rejection',
    rejection: excerpt === '' ? { line, reason } : { line, reason, excerpt, raw: text },
  };
}
