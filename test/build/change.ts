import type { GraphChange, PaperWrite } from '../../src/store/graph-writer.ts';
import { aRecordWrite } from './record.ts';

/** A change that changes nothing. */
export function aChange(over: Partial<GraphChange> = {}): GraphChange {
  return {
    records: [],
    removedRecords: [],
    papers: [],
    removedPapers: [],
    aliases: [],
    ...over,
  };
}

/** Papers, each from one record of its own title. */
export function aChangeOf(papers: readonly PaperWrite[]): GraphChange {
  const records = papers.map(({ paper }) =>
    aRecordWrite({
      key: `record of ${paper.key}`,
      title: paper.title,
      arxivId: paper.arxivId,
      paper: paper.key,
    }),
  );
  return aChange({ papers, records });
}
