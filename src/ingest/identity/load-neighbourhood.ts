import { arxivIdOfDoi, doiOfArxivId } from '../../domain/identifiers.ts';
import type { SourceRecord } from '../../domain/record.ts';
import type { GraphWriter, RecordWrite } from '../../store/graph-writer.ts';
import { titleFingerprint } from './title-fingerprint.ts';

type Joining = Pick<SourceRecord, 'key' | 'arxivId' | 'doi' | 'title'>;

/**
 * Every stored record that can have a say in which papers these records describe, by key: those that share a key, an id
 * or a title with one of them, and those that share one with such a record, and so on.
 */
export async function loadNeighbourhood(
  writer: Pick<GraphWriter, 'recordsSharing'>,
  records: readonly Joining[],
): Promise<Map<string, RecordWrite>> {
  const known = new Map<string, RecordWrite>();
  const asked = new Set<string>();
  // asking for what was asked before can find nothing new, so it ends when every name is asked for
  for (let joining = records; ; ) {
    const keys = fresh(asked, 'key', known.size === 0 ? joining.map(({ key }) => key) : []);
    const arxivIds = fresh(asked, 'arxiv', joining.flatMap(arxivIdsOf));
    const dois = fresh(asked, 'doi', [
      ...joining.flatMap(({ doi }) => doi ?? []),
      ...arxivIds.map(doiOfArxivId),
    ]);
    const titles = joining.map(({ title }) => titleFingerprint(title));
    const fingerprints = fresh(asked, 'title', titles);
    if (keys.length + arxivIds.length + dois.length + fingerprints.length === 0) return known;
    const found = await writer.recordsSharing({ keys, arxivIds, dois, fingerprints });
    const added = found.filter(({ record }) => !known.has(record.key));
    for (const write of added) known.set(write.record.key, write);
    joining = added.map(({ record }) => record);
  }
}

function arxivIdsOf({ arxivId, doi }: Joining): string[] {
  return [arxivId, doi && arxivIdOfDoi(doi)].filter((id) => typeof id === 'string');
}

function fresh(asked: Set<string>, kind: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const size = asked.size;
    return asked.add(`${kind} ${name}`).size > size;
  });
}
