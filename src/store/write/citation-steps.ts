import type { Engine, Statement } from '../engine.ts';
import type { GraphChange } from '../graph-writer.ts';
import { query } from '../query.ts';
import { packProvenance } from '../rows/packed-provenance.ts';
import { overRows } from './chunks.ts';
import { printed } from './paper-edges.ts';
import { readCiting, readPapersNamed, readReferences } from './read-citations.ts';

/** `source` says that one paper cites another. */
type Citation = {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly recordedAt: string;
};

/**
 * Citations of and by the papers of a change, after it. References stay with their paper, whether the work is in the
 * graph or not, so whichever of two papers comes later finds the other. `changed`: those papers that the graph holds.
 */
export async function citationSteps(
  engine: Engine,
  change: GraphChange,
  changed: readonly string[],
): Promise<Statement[]> {
  const { papers } = change;
  const [before, citations] = await Promise.all([
    readReferences(engine, changed),
    findCitations(engine, change),
  ]);
  const rows = papers.flatMap(({ paper, references }) =>
    references.map(({ name, source }) => [paper.key, name, source] as const),
  );
  const names = new Set(rows.map(([, name]) => name));
  const lost = new Set(before.flatMap((paper) => paper.names));
  return [
    ...overRows(
      query('delete-citations'),
      'keys',
      before.map(({ key }) => key),
    ),
    ...overRows(query('upsert-references'), 'names', [...names]),
    ...overRows(query('create-references'), 'rows', rows),
    ...overRows(
      query('create-citations'),
      'rows',
      citations.map(({ from, to, source, recordedAt }) => [
        from,
        to,
        packProvenance({ ...printed, source, recordedAt }).provenance,
        recordedAt,
      ]),
    ),
    ...overRows(
      query('delete-unused-references'),
      'names',
      [...lost].filter((name) => !names.has(name)),
    ),
  ];
}

/** Each pair once; of several references to one paper, under different names, the smallest source counts. */
async function findCitations(
  engine: Engine,
  { papers, removedPapers }: GraphChange,
): Promise<Citation[]> {
  const here = new Map(
    papers.flatMap(({ paper, names }) => names.map((name) => [name, paper.key])),
  );
  const elsewhere = papers.flatMap(({ references }) =>
    references.map(({ name }) => name).filter((name) => !here.has(name)),
  );
  const [stored, citing] = await Promise.all([
    readPapersNamed(engine, elsewhere),
    readCiting(engine, [...here.keys()]),
  ]);
  // what the graph says of papers that are written or removed is about to be no longer true
  const rewritten = new Set<string>([...papers.map(({ paper }) => paper.key), ...removedPapers]);
  const found = new Map<string, Citation>();
  const note = (citation: Citation) => {
    const pair = `${citation.from} ${citation.to}`;
    const known = found.get(pair);
    if (citation.from === citation.to || (known && known.source <= citation.source)) return;
    found.set(pair, citation);
  };
  for (const { paper, references, recordedAt } of papers) {
    for (const { name, source } of references) {
      const known = stored.get(name);
      const to = here.get(name) ?? (known !== undefined && !rewritten.has(known) ? known : null);
      if (to !== null) note({ from: paper.key, to, source, recordedAt });
    }
  }
  for (const { paper, names, recordedAt } of papers) {
    for (const { paper: from, source } of names.flatMap((name) => citing.get(name) ?? [])) {
      if (!rewritten.has(from)) note({ from, to: paper.key, source, recordedAt });
    }
  }
  return [...found.values()];
}
