import { arxivIdOfDoi, doiOfArxivId, toArxivId, toDoi } from '../domain/identifiers.ts';
import { SourceRecord } from '../domain/record.ts';
import { describeProblem } from './describe-problem.ts';
import { reject, type SourceItem } from './source.ts';

/**
 * A candidate as a record, or the reason why it is none. Ids come out in the form that joins records: an arXiv DOI
 * also gives the arXiv id. So two stored records share a paper's id exactly when the strings are equal.
 */
export function validateRecord(candidate: unknown, line: number, text: string): SourceItem {
  const parsed = SourceRecord.safeParse(candidate);
  if (!parsed.success) return reject(line, describeProblem(parsed.error), text);

  const record = parsed.data;
  const doi = record.doi === null ? null : toDoi(record.doi);
  if (record.doi !== null && doi === null) return reject(line, `"${record.doi}" is no DOI`, text);
  const arxivId = record.arxivId === null ? null : toArxivId(record.arxivId);
  if (record.arxivId !== null && arxivId === null) {
    return reject(line, `"${record.arxivId}" is no arXiv id`, text);
  }
  const ofDoi = doi === null ? null : arxivIdOfDoi(doi);
  if (arxivId !== null && ofDoi !== null && arxivId !== ofDoi) {
    return reject(line, `arXiv id ${arxivId} and DOI ${doi} name two papers`, text);
  }
  return {
    kind: 'record',
    line,
    record: {
      ...record,
      arxivId: arxivId ?? ofDoi,
      doi: ofDoi === null ? doi : doiOfArxivId(ofDoi),
    },
  };
}
