import { describe, expect, it } from 'vitest';
import {
  dayInFileName,
  parsePrintedDay,
  resolveDay,
} from '../../../src/ingest/daily-page/page-dates.ts';

const resolve = (text: string, limit: string | null) => {
  const said = parsePrintedDay(text);
  return said && resolveDay(said, limit);
};

describe('a day without a year', () => {
  it.each([
    ['Dec 9', '2025-12-09', '2025-12-09'],
    ['Dec 10', '2025-12-09', '2024-12-10'],
    ['Dec 30', '2026-01-02', '2025-12-30'],
    ['Jan 1', '2026-01-02', '2026-01-01'],
    ['Feb 29', '2026-01-02', '2024-02-29'],
    ['Feb 29', '2024-02-28', '2020-02-29'],
    ['Feb 29', '2103-01-01', '2096-02-29'],
    ['Dec 9', null, null],
  ])('%s before %s is %s', (text, limit, day) => {
    expect(resolve(text, limit)).toBe(day);
  });

  it('keeps a year that is printed, and reads names written out', () => {
    expect(resolve('Dec 21, 2023', null)).toBe('2023-12-21');
    expect(resolve('December 21, 2030', '2025-12-09')).toBe('2030-12-21');
    expect(resolve('Tuesday, Sept. 2', '2025-12-09')).toBe('2025-09-02');
  });

  it.each([
    'Feb 30',
    'Feb 29, 2023',
    'Dec 0',
    'Dec 32',
    'Foo 3',
    'Mayor 3',
    'Dec',
    '9 Dec',
    '2025-12-09',
  ])('takes %s for no day', (text) => expect(parsePrintedDay(text)).toBeNull());
});

describe('dayInFileName', () => {
  it.each([
    ['daily-papers-2025-12-09.txt', '2025-12-09'],
    ['page 2025-13-40 2025-01-02', '2025-01-02'],
    ['12025-12-091.txt', null],
    ['page.txt', null],
  ])('finds in %s: %s', (name, day) => expect(dayInFileName(name)).toBe(day));
});
