import { IsoDate } from '../../domain/record.ts';

/** A day as the page prints it: `Dec 9` or `Dec 9, 2023`. */
export type PrintedDay = {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
};

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const printed = /^(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:,\s*(\d{4}))?$/i;

/** Null for what is no printed day. A day that no calendar has (Feb 30) is none either. */
export function parsePrintedDay(text: string): PrintedDay | null {
  const [, name = '', day = '', year] = printed.exec(text.trim()) ?? [];
  const lower = name.toLowerCase();
  const month = months.findIndex(
    (whole) =>
      whole === lower || whole.slice(0, 3) === lower || (lower === 'sept' && whole[0] === 's'),
  );
  if (month === -1) return null;
  const said = { month: month + 1, day: Number(day), year: year ? Number(year) : null };
  // 2024 has every day that some year has
  return toIso(said, said.year ?? 2024) === null ? null : said;
}

/** The day itself: a missing year makes it the latest such day not after `limit`, which is null when nobody knows. */
export function resolveDay(said: PrintedDay, limit: string | null): string | null {
  if (said.year !== null) return toIso(said, said.year);
  if (limit === null) return null;
  const last = Number(limit.slice(0, 4));
  // eight years hold a Feb 29, even around 1900 and 2100
  for (let year = last; year >= last - 8; year -= 1) {
    const day = toIso(said, year);
    if (day !== null && day <= limit) return day;
  }
  return null;
}

/** The ISO date in a file name, null where there is none. */
export function dayInFileName(name: string): string | null {
  for (const [found] of name.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) {
    if (IsoDate.safeParse(found).success) return found;
  }
  return null;
}

/** The day behind an ISO date. */
export function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function toIso({ month, day }: PrintedDay, year: number): string | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return IsoDate.safeParse(text).success ? text : null;
}
