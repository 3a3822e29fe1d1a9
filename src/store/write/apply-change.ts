import type { Engine, Statement } from '../engine.ts';
import type { GraphChange } from '../graph-writer.ts';
import { query } from '../query.ts';
import { overRows } from './chunks.ts';
import { citationSteps } from './citation-steps.ts';
import type { NamedKind } from './named-kind.ts';
import { edgesOf } from './paper-edges.ts';
import { paperProperties } from './paper-properties.ts';
import { readPapersBefore } from './papers-before.ts';
import { toRecordRow } from './record-row.ts';
import { aliasSteps } from './write-aliases.ts';
import { nameSteps } from './write-names.ts';

const kinds: readonly NamedKind[] = ['Concept', 'Topic', 'Organization', 'Author'];

/** The statements that bring a change into the graph as it is now; they hold only while its version stays. */
export async function changeSteps(engine: Engine, change: GraphChange): Promise<Statement[]> {
  const { papers, removedPapers, records, removedRecords, aliases } = change;
  const written = papers.map(({ paper }) => paper.key);
  const before = await readPapersBefore(engine, [
    ...written,
    ...removedPapers,
    ...aliases.map(({ from }) => from),
  ]);
  const leaving = new Set<string>([...written, ...removedPapers]);
  const changed = [...before.values()].filter(({ key }) => leaving.has(key));
  const edges = papers.map(edgesOf);
  const names = await Promise.all(
    kinds.map((kind) =>
      nameSteps(
        engine,
        kind,
        changed,
        edges.flatMap((of) => of[kind]),
      ),
    ),
  );
  const citations = await citationSteps(
    engine,
    change,
    changed.map(({ key }) => key),
  );
  const links = records.map(({ record, paper }) => ({ key: record.key, paper }));

  return [
    ...overRows(query('delete-records'), 'keys', removedRecords),
    // a paper that is new has no edges to take away
    ...overRows(
      query('delete-paper-edges'),
      'keys',
      changed.map(({ key }) => key),
    ),
    ...overRows(
      query('upsert-papers'),
      'rows',
      papers.map((write) => paperProperties(write, before.get(write.paper.key))),
    ),
    ...names.flatMap(({ write }) => write),
    ...overRows(query('upsert-records'), 'rows', records.map(toRecordRow)),
    ...overRows(query('unlink-records'), 'rows', links),
    ...overRows(query('link-records'), 'rows', links),
    ...(await aliasSteps(engine, change, before)),
    ...overRows(query('delete-papers'), 'keys', removedPapers),
    ...citations,
    ...names.flatMap(({ settle }) => settle),
    ...overRows(query('set-sources'), 'keys', [
      ...new Set([...written, ...records.map(({ paper }) => paper)]),
    ]),
  ];
}
