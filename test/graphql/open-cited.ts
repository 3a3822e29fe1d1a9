import { afterAll } from 'vitest';
import type { SourceRecord } from '../../src/domain/record.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { graphWriter } from '../../src/store/write/write-graph.ts';
import { analyseGraph } from '../build/analyse.ts';
import { aBareRecord } from '../build/record.ts';
import { noAnnotator } from '../ingest/no-annotator.ts';
import { itemsOf } from '../ingest/read-all.ts';
import { openEmptyEmbeddedEngine } from '../store/embedded-folder.ts';

/** Of each work: what it is called, and what it cites. No two titles have a word in common. */
const works: Readonly<Record<string, readonly [title: string, ...cites: string[]]>> = {
  W1: ['Nested drafts', 'W2', 'W3'],
  W2: ['Medusa heads', 'W3'],
  W3: ['Common ground'],
  W4: ['Genome search', 'W3', 'W999'],
  W5: ['Lonely island'],
};

/** For one file: a store with five works as OpenAlex tells them, analysed; the first has nine upvotes, the last none, the others five. */
export async function openCited(): Promise<GraphReader> {
  const engine = await openEmptyEmbeddedEngine(afterAll);
  const records = Object.entries(works).map(([id, [title, ...cites]]): SourceRecord => {
    const references = cites.map((cited) => `openalex:${cited}`);
    const doi = `10.1000/${id.toLowerCase()}`;
    const said = { source: 'openalex', title, doi, references } as const;
    const upvotes = id === 'W1' ? 9 : id === 'W5' ? null : 5;
    return aBareRecord({ key: `openalex:${id}`, ...said, upvotes });
  });
  const request = { items: itemsOf(records), format: 'openalex', file: 'works.jsonl' };
  const recordedAt = '2025-12-09T00:00:00Z';
  await ingest({ ...request, recordedAt }, graphWriter(engine), noAnnotator);
  await analyseGraph(engine);
  return graphReader(engine);
}
