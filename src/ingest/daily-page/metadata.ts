import type { Block } from './blocks.ts';
import { organizationLabel } from './organization-label.ts';
import { type PrintedDay, parsePrintedDay } from './page-dates.ts';

/** What the lines under an abstract say. Null is what they do not say. */
export type Metadata = {
  readonly authorCount: number | null;
  readonly organization: string | null;
  readonly day: PrintedDay;
  readonly commentCount: number | null;
};

const dot = /^[·•∙⋅]$/;
const authors = /^[•·*-]?\s*(\d{1,5})\s+authors?$/i;
const dayAndComments = /^(.*?\d)(?:\s+(\d{1,3}(?:,\d{3})+|\d{1,7}))?$/;
const mostLines = 5;

/** Whether a block is built like metadata, sound or not: a few lines, one of them a lone dot. */
export function looksLikeMetadata({ lines }: Block): boolean {
  return lines.length <= mostLines && lines.some((line) => dot.test(line.trim()));
}

/**
 * Authors or organisation, a dot, and the date with the number of comments behind it:
 * `  • 5 authors`, `·`, `Dec 21, 2023 2`. Null where a block says anything else.
 */
export function parseMetadata({ lines }: Block): Metadata | null {
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length % 2 === 0) return null;
  if (trimmed.some((line, index) => dot.test(line) !== (index % 2 === 1))) return null;
  const facts = trimmed.filter((_, index) => index % 2 === 0);
  const dated = parseDayAndComments(facts.pop() ?? '');
  if (!dated || facts.length === 0) return null;

  const counts = facts.flatMap((fact) => authors.exec(fact)?.[1] ?? []);
  const names = facts.filter((fact) => !authors.test(fact));
  if (counts.length > 1 || names.length > 1 || names.some((name) => /^[•·]/.test(name)))
    return null;
  const [count] = counts;
  const [name] = names;
  return {
    authorCount: count ? Number(count) : null,
    organization: name ? organizationLabel(name) : null,
    ...dated,
  };
}

function parseDayAndComments(line: string): Pick<Metadata, 'day' | 'commentCount'> | null {
  const whole = parsePrintedDay(line);
  if (whole) return { day: whole, commentCount: null };
  const [, day = '', comments] = dayAndComments.exec(line) ?? [];
  const parsed = parsePrintedDay(day);
  if (!parsed || !comments) return null;
  return { day: parsed, commentCount: Number(comments.replaceAll(',', '')) };
}
