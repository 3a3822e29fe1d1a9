import type { PaperKey } from '../../src/domain/paper.ts';
import type {
  GraphChange,
  GraphWriter,
  PaperWrite,
  RecordJoins,
  RecordWrite,
} from '../../src/store/graph-writer.ts';

/** A graph writer that keeps records and papers in memory, and counts what is asked of it. */
export class MemoryGraph implements GraphWriter {
  readonly records = new Map<string, RecordWrite>();
  readonly papers = new Map<PaperKey, PaperWrite>();
  readonly aliases = new Map<PaperKey, PaperKey>();
  readonly rejections = new Map<string, number>();
  applied = 0;

  async recordStates(keys: readonly string[]) {
    const states = keys.flatMap((key) => {
      const write = this.records.get(key);
      const paper = write && this.papers.get(write.paper);
      if (!write || !paper) return [];
      const { contentHash, paper: paperKey } = write;
      return [
        [key, { key, contentHash, paper: paperKey, annotatedWith: paper.annotatedWith }],
      ] as const;
    });
    return new Map(states);
  }

  async recordsSharing({ keys, arxivIds, dois, fingerprints }: RecordJoins) {
    return [...this.records.values()].filter(
      ({ record, fingerprint }) =>
        keys.includes(record.key) ||
        (record.arxivId !== null && arxivIds.includes(record.arxivId)) ||
        (record.doi !== null && dois.includes(record.doi)) ||
        fingerprints.includes(fingerprint),
    );
  }

  async apply(change: GraphChange) {
    this.applied += 1;
    for (const key of change.removedRecords) this.records.delete(key);
    for (const key of change.removedPapers) this.papers.delete(key);
    for (const write of change.records) this.records.set(write.record.key, write);
    for (const write of change.papers) {
      this.papers.set(write.paper.key, write);
      this.aliases.delete(write.paper.key);
    }
    for (const { from, to } of change.aliases) this.aliases.set(from, to);
  }

  async writeVocabulary() {}
  async noteAnnotators() {}
  async noteRejections(source: string, file: string, count: number) {
    this.rejections.set(`${source} ${file}`, count);
  }

  async *allRecords() {
    for (const key of [...this.records.keys()].sort()) {
      const write = this.records.get(key);
      if (write) yield write.record;
    }
  }

  /** All records with their papers, and all papers, in one order: what must not depend on how they came in. */
  state() {
    return {
      records: [...this.records.values()]
        .map(({ record, paper }) => ({ ...record, paper }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
      papers: [...this.papers.values()].sort((a, b) => (a.paper.key < b.paper.key ? -1 : 1)),
    };
  }

  async contentHash() {
    return JSON.stringify(this.state());
  }
}
