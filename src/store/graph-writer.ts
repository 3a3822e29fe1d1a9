import type { Annotations } from '../domain/annotations.ts';
import type { Paper, PaperKey } from '../domain/paper.ts';
import type { SourceRecord } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

/** A record as it goes into the graph, with what identity is decided on. */
export type RecordWrite = {
  readonly record: SourceRecord;
  /** Hash of what the record says; `readAt` is no part of it. */
  readonly contentHash: string;
  /** Of its title: letters and digits only. */
  readonly fingerprint: string;
  /** The paper it describes. */
  readonly paper: PaperKey;
};

/** A paper and all that hangs on it. Written whole: what it had before and is not here is gone. */
export type PaperWrite = {
  readonly paper: Paper;
  readonly annotations: Annotations;
  /** Hash of the annotator's version, the vocabulary and what they read: an equal one needs no new annotation. */
  readonly annotatedWith: string;
  /** In the order of the printed list. */
  readonly authors: readonly string[];
  readonly organizations: readonly { readonly label: string; readonly source: string }[];
  /** All that a reference may call it by: keys of its records, `arxiv:…`, `doi:…`. No two papers share a name. */
  readonly names: readonly string[];
  /** What its records cite, each name once. Those that are names of another paper, now or later, become CITES edges. */
  readonly references: readonly { readonly name: string; readonly source: string }[];
  /** The moment that derived edges carry. */
  readonly recordedAt: string;
};

/** A step of the graph from one consistent state to the next: all of it takes effect, or none. */
export type GraphChange = {
  readonly records: readonly RecordWrite[];
  readonly removedRecords: readonly string[];
  readonly papers: readonly PaperWrite[];
  readonly removedPapers: readonly PaperKey[];
  /** Retired paper keys and what they lead to now. Slugs of retired papers follow by themselves. */
  readonly aliases: readonly { readonly from: PaperKey; readonly to: PaperKey }[];
};

/** What ingest needs to know of a stored record to see that nothing changed. */
export type RecordState = {
  readonly key: string;
  readonly contentHash: string;
  readonly paper: PaperKey;
  readonly annotatedWith: string;
};

/** Ways in which records can be of one paper. */
export type RecordJoins = {
  readonly keys: readonly string[];
  readonly arxivIds: readonly string[];
  readonly dois: readonly string[];
  readonly fingerprints: readonly string[];
};

/** All changes that the graph takes. Doing one twice leaves the same graph. */
export interface GraphWriter {
  recordStates(keys: readonly string[]): Promise<Map<string, RecordState>>;
  /** Every stored record that shares one of these, whole. */
  recordsSharing(joins: RecordJoins): Promise<RecordWrite[]>;
  /** Curated topics, concepts and their BROADER edges become exactly these; mentions of papers stay. */
  writeVocabulary(vocabulary: Vocabulary): Promise<void>;
  /** Also keeps paper counts, drops nodes that no paper names any more, and raises the dataset's version. */
  apply(change: GraphChange): Promise<void>;
  /** How many records of a file were rejected when it was last read. */
  noteRejections(source: string, file: string, count: number): Promise<void>;
  noteAnnotators(annotators: readonly { name: string; version: string }[]): Promise<void>;
  /** Every record, ordered by key, a batch at a time. */
  allRecords(): AsyncIterable<SourceRecord>;
  /**
   * One hash over all papers, names, records and edges with their properties, the moments `readAt` and `recordedAt`
   * and analysis left out: two graphs with equal hashes answer alike.
   */
  contentHash(): Promise<string>;
}
