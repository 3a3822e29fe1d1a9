import { expect, it } from 'vitest';
import { showProgress } from '../../src/cli/show-progress.ts';
import type { Surroundings } from '../../src/cli/surroundings.ts';
import { aTerminal } from './a-terminal.ts';

/** A clock that goes on by `step` milliseconds whenever somebody looks. */
function aClock(step: number): () => Date {
  let time = Date.parse('2026-01-02T03:04:05Z');
  return () => {
    time += step;
    return new Date(time);
  };
}

it('draws a bar where somebody watches, and wipes it away', () => {
  const drawn: string[] = [];
  const { surroundings, told } = aTerminal({});
  const watched: Surroundings = {
    ...surroundings,
    now: aClock(1_000),
    draw: (line) => drawn.push(line),
  };
  const display = showProgress('page.txt', watched);
  display.show({ records: 1_500, fraction: 0.5 });
  display.show({ records: 3_000, fraction: null });
  display.end();

  expect(drawn).toEqual([
    '[###############...............] page.txt: 1,500 records, 50 % of the file',
    ' page.txt: 3,000 records',
    '',
  ]);
  expect(told).toEqual([]);
});

it('tells a line now and then elsewhere, and none of what is quickly done', () => {
  const { surroundings, told } = aTerminal({});
  const display = showProgress('page.txt', { ...surroundings, now: aClock(6_000) });
  display.show({ records: 1, fraction: 0.1 });
  display.show({ records: 2, fraction: 0.2 });
  display.show({ records: 3, fraction: 0.3 });
  display.end();

  expect(told).toEqual(['page.txt: 2 records, 20 % of the file']);
});
