import type { Annotations } from '../../domain/annotations.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { SourceRecord } from '../../domain/record.ts';
import type { GraphChange, PaperWrite, RecordWrite } from '../../store/graph-writer.ts';
import type { Annotator } from '../annotator.ts';
import { contentHash } from '../content-hash.ts';
import { mergeLinks } from '../merge-links.ts';
import { type FoldedPaper, foldRecords, textOfPaper } from './fold-records.ts';
import { groupBy } from './group-by.ts';
import { resolveIdentity } from './resolve-identity.ts';
import { titleFingerprint } from './title-fingerprint.ts';

/** What is to become of a neighbourhood: a set of stored records that no record outside of it shares a paper with. */
export type Intent = {
  readonly stored: ReadonlyMap<string, RecordWrite>;
  /** New records, and those to take the place of a stored one of the same key. */
  readonly put: readonly SourceRecord[];
  /** Keys of stored records whose papers are to be written again. */
  readonly again: ReadonlySet<string>;
  readonly remove: ReadonlySet<string>;
};

/**
 * The change that carries out an intent. Identity is decided anew for the whole neighbourhood; papers are written whose
 * records changed, and no others.
 */
export async function planChange(
  intent: Intent,
  annotator: Annotator,
  recordedAt: string,
): Promise<GraphChange> {
  const { stored, put, again, remove } = intent;
  const records = new Map([...stored].map(([key, { record }]) => [key, record]));
  for (const record of put) records.set(record.key, record);
  for (const key of remove) records.delete(key);
  const placed = resolveIdentity(records.values());
  const papers = groupBy(records.values(), ({ key }) => paperOf(placed, key));

  const changed = new Set([...put.map(({ key }) => key), ...again]);
  const touched = new Set<PaperKey>();
  const moved = new Set<string>();
  for (const [key, paper] of placed) {
    const before = stored.get(key)?.paper;
    if (before !== paper) moved.add(key);
    if (before !== paper || changed.has(key)) touched.add(paper);
  }
  const before = groupBy(stored.values(), ({ paper }) => paper);
  for (const [paper, members] of before) {
    const left = members.some(({ record }) => placed.get(record.key) !== paper);
    if (left && papers.has(paper)) touched.add(paper);
  }

  const folded = [...touched].sort().map((key) => foldRecords(key, papers.get(key) ?? []));
  const annotations = await annotator.annotate(folded.map(textOfPaper));
  const toWrite = [...records.values()].filter(({ key }) => moved.has(key) || changed.has(key));
  const retired = [...before.keys()].filter((paper) => !papers.has(paper)).sort();
  return {
    records: toWrite.map((record) => toRecordWrite(record, paperOf(placed, record.key))),
    removedRecords: [...remove].sort(),
    papers: folded.map((paper, at) =>
      toPaperWrite(paper, annotations[at] ?? nothing, annotator.hash, recordedAt),
    ),
    removedPapers: retired,
    aliases: retired.flatMap((from) => {
      const heirs = (before.get(from) ?? []).flatMap(({ record }) => placed.get(record.key) ?? []);
      const [to] = heirs.sort();
      return to === undefined ? [] : [{ from, to }];
    }),
  };
}

function paperOf(placed: ReadonlyMap<string, PaperKey>, key: string): PaperKey {
  const paper = placed.get(key);
  if (paper === undefined) throw new Error(`record ${key} has no paper`);
  return paper;
}

function toRecordWrite(record: SourceRecord, paper: PaperKey): RecordWrite {
  return {
    record,
    contentHash: contentHash(record),
    fingerprint: titleFingerprint(record.title),
    paper,
  };
}

const nothing: Annotations = { concepts: [], topics: [], links: [] };

function toPaperWrite(
  { paper, links, authors, organizations, names, references }: FoldedPaper,
  annotations: Annotations,
  annotatedWith: string,
  recordedAt: string,
): PaperWrite {
  return {
    paper: { ...paper, links: mergeLinks(links, annotations.links) },
    annotations,
    annotatedWith,
    authors,
    organizations,
    names,
    references,
    recordedAt,
  };
}
