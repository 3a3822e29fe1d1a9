import type { TimeBucket } from '../graph-reader.ts';

/** First and last day, ISO dates, both included. */
export type Period = { readonly from: string; readonly to: string };

const dayLength = 86_400_000;

/** The period a day lies in. Weeks are those of ISO 8601: Monday to Sunday. */
export function periodOf(day: string, bucket: TimeBucket): Period {
  const date = new Date(`${day}T00:00:00Z`);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (bucket) {
    case 'YEAR':
      return span(year, 0, 12);
    case 'QUARTER':
      return span(year, month - (month % 3), 3);
    case 'MONTH':
      return span(year, month, 1);
    case 'WEEK': {
      const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * dayLength;
      return { from: toDay(monday), to: toDay(monday + 6 * dayLength) };
    }
  }
}

/** All periods from the one of the first day to the one of the last, none left out. */
export function periodsBetween(first: string, last: string, bucket: TimeBucket): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(first, bucket); period.from <= last; ) {
    periods.push(period);
    period = periodOf(toDay(Date.parse(`${period.to}T00:00:00Z`) + dayLength), bucket);
  }
  return periods;
}

function span(year: number, month: number, months: number): Period {
  const after = Date.UTC(year, month + months, 1);
  return { from: toDay(Date.UTC(year, month, 1)), to: toDay(after - dayLength) };
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
