import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../../src/domain/record.ts';
import type { Annotator } from '../../../src/ingest/annotator.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { removeRecords } from '../../../src/ingest/remove-records.ts';
import type { Engine } from '../../../src/store/engine.ts';
import type { GraphWriter } from '../../../src/store/graph-writer.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aFoundConcept } from '../../build/annotation.ts';
import { someRecords } from '../../ingest/identity/some-records.ts';
import { itemsOf } from '../../ingest/read-all.ts';
import type { OpenEngine } from './describe-store.ts';

const now = '2025-02-02T00:00:00Z';

/** A concept for each word, called as the text calls it. */
const annotator: Annotator = {
  hash: 'words',
  expect: () => {},
  annotate: async (texts) =>
    texts.map(({ title, abstract }) => {
      const words = `${title} ${abstract ?? ''}`.match(/\p{L}+/gu) ?? [];
      const concepts = words.map((label) =>
        aFoundConcept({ slug: label.toLowerCase(), label, origin: 'EXTRACTED' }),
      );
      return { concepts, topics: [], links: [] };
    }),
};

const authors = ['Ann Lee', 'ann lee', 'Bo Ek'];

const works = [
  'a',
  'c',
  'f',
  'arxiv:2301.00001',
  'arxiv:2401.00001',
  'doi:10.1000/A',
  'openalex:W1',
];

/** The same, with names to hang on, and works to cite, too: some in the graph, some not, some under two names. */
const someNamed = someRecords.map((records) =>
  records.map((record, at) => ({
    ...record,
    authors: authors.slice(at % 3),
    references: works.filter((_work, place) => (at * 5 + place) % 4 === 0),
    organizations: at % 2 === 0 ? [{ label: at % 4 === 0 ? 'The Lab' : 'the lab' }] : [],
  })),
);

function take(writer: GraphWriter, records: readonly SourceRecord[], batchSize: number) {
  const request = { items: itemsOf(records), format: 'test', file: 'test', recordedAt: now };
  return ingest({ ...request, batchSize }, writer, annotator);
}

async function emptied(engine: Engine): Promise<GraphWriter> {
  const writer = graphWriter(engine);
  const keys: string[] = [];
  for await (const { key } of writer.allRecords()) keys.push(key);
  await removeRecords(keys, writer, annotator, now);
  return writer;
}

export function describeIngestOrder(openEngine: OpenEngine): void {
  describe('ingest', () => {
    it('makes the same graph of the same records in any order and any runs, and takes any of them back', async () => {
      const engine = await openEngine();
      await fc.assert(
        fc.asyncProperty(
          someNamed.chain((records) =>
            fc.record({
              records: fc.constant(records),
              shuffled: fc.shuffledSubarray(records, { minLength: records.length }),
            }),
          ),
          fc.integer({ min: 1, max: 5 }),
          fc.nat(14),
          async ({ records, shuffled }, batchSize, split) => {
            const whole = await emptied(engine);
            await take(whole, records, 100);
            const hash = await whole.contentHash();

            const parts = await emptied(engine);
            await take(parts, shuffled.slice(0, split), batchSize);
            await take(parts, shuffled.slice(split), batchSize);
            expect(await parts.contentHash()).toBe(hash);

            const [one] = shuffled;
            if (!one) return;
            await removeRecords([one.key], parts, annotator, now);
            const without = await parts.contentHash();
            const rest = await emptied(engine);
            await take(
              rest,
              records.filter(({ key }) => key !== one.key),
              100,
            );
            expect(await rest.contentHash()).toBe(without);
          },
        ),
        { numRuns: 12 },
      );
    }, 150_000);
  });
}
