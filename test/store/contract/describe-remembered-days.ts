import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/store/engine.ts';
import { meteredEngine } from '../../../src/store/metered-engine.ts';
import { graphReader } from '../../../src/store/read/read-graph.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aChangeOf } from '../../build/change.ts';
import { aPaperWrite } from '../../build/paper.ts';
import type { OpenEngine } from './describe-store.ts';

const write = (engine: Engine, days: readonly number[]) =>
  graphWriter(engine).apply(
    aChangeOf(
      days.map((day) => {
        const publishedOn = new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10);
        const key = `arxiv:2501.${String(day).padStart(5, '0')}`;
        return aPaperWrite({ paper: { key, title: `${day}`, slug: `${day}`, publishedOn } });
      }),
    ),
  );

/** A reader that remembers days, and how many statements it has run. */
function watched(engine: Engine) {
  const meter = { statements: 0, rows: 0 };
  const { papers } = graphReader(meteredEngine(engine, meter));
  const page = async (cursor: string | null = null) => {
    const part = { limit: 2, direction: 'forward', cursor } as const;
    const { rows } = await papers.page({ where: {}, orderBy: [], page: part });
    return { days: rows.map(({ row }) => Number(row.title)), end: rows.at(-1)?.cursor ?? null };
  };
  return { meter, page };
}

export function describeRememberedDays(openEngine: OpenEngine): void {
  describe('a list by date', () => {
    it('goes on the same way once its days are remembered', async () => {
      const engine = await openEngine();
      await write(engine, [1, 2, 3, 5, 8, 9]);
      const { meter, page } = watched(engine);
      const first = await page();
      expect(first.days).toEqual([9, 8]);
      expect((await page()).days).toEqual([9, 8]);
      const second = await page(first.end);
      expect(second.days).toEqual([5, 3]);
      expect(meter.statements).toBe(3);
      const third = await page(second.end);
      expect(third.days).toEqual([2, 1]);
    });

    it('shows what has come since, and what lies behind a gap', async () => {
      const engine = await openEngine();
      await write(engine, [-4_000, -3_000, -2_000, 1, 2, 3]);
      const { page } = watched(engine);
      await page();
      await write(engine, [70]);
      const first = await page();
      expect(first.days).toEqual([70, 3]);
      const second = await page(first.end);
      expect(second.days).toEqual([2, 1]);
      expect((await page(second.end)).days).toEqual([-2_000, -3_000]);
    });
  });
}
