import { doiOfArxivId } from '../domain/identifiers.ts';
import type { SourceRecord } from '../domain/record.ts';
import type { GraphWriter, RecordWrite } from '../store/graph-writer.ts';
import type { Annotator } from './annotator.ts';
import { loadNeighbourhood } from './identity/load-neighbourhood.ts';
import { titleKey, yearOf } from './identity/paper-ids.ts';
import { planChange } from './identity/plan-change.ts';
import { titleFingerprint } from './identity/title-fingerprint.ts';

/** Removes records and all that only they said; papers they held together come apart again. Gives the keys removed. */
export async function removeRecords(
  keys: readonly string[],
  writer: GraphWriter,
  annotator: Annotator,
  recordedAt: string,
): Promise<string[]> {
  const found = await writer.recordsSharing({ keys, arxivIds: [], dois: [], fingerprints: [] });
  if (found.length === 0) return [];
  const stored = await loadNeighbourhood(
    writer,
    found.map(({ record }) => record),
  );
  const remove = new Set(keys.filter((key) => stored.has(key)));
  const change = await planChange(
    { stored, put: [], again: new Set(), remove },
    annotator,
    recordedAt,
  );
  await writer.apply(change);
  return [...change.removedRecords];
}

/** The keys of all records of a paper, by the paper's key. A paper known by title alone takes a pass over all records. */
export async function recordsOfPaper(paper: string, writer: GraphWriter): Promise<string[]> {
  const known: SourceRecord[] = [];
  if (paper.startsWith('title:')) {
    for await (const record of writer.allRecords()) {
      if (mayBeNamed(record, paper)) known.push(record);
    }
  } else {
    const found = await writer.recordsSharing(joinsOf(paper));
    known.push(...found.map(({ record }) => record));
  }
  const near: Iterable<RecordWrite> = (await loadNeighbourhood(writer, known)).values();
  return [...near]
    .filter((write) => write.paper === paper)
    .map(({ record }) => record.key)
    .sort();
}

function mayBeNamed(record: SourceRecord, paper: string): boolean {
  return titleKey(titleFingerprint(record.title), yearOf(record)) === paper;
}

function joinsOf(paper: string) {
  const id = paper.slice(paper.indexOf(':') + 1);
  const isArxiv = paper.startsWith('arxiv:');
  return {
    keys: [],
    arxivIds: isArxiv ? [id] : [],
    dois: isArxiv ? [doiOfArxivId(id)] : [id],
    fingerprints: [],
  };
}
