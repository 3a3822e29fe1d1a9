import { PaperKey } from '../../domain/paper.ts';
import type { SourceRecord } from '../../domain/record.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { idsOf, titleKey, yearOf, yearsOf } from './paper-ids.ts';
import { titleFingerprint } from './title-fingerprint.ts';

/**
 * Says for each record (by key) which paper it describes. A function of the set of records: their order does not matter.
 *
 * 1. Records that share an arXiv id or a DOI, directly or through others, are one paper.
 * 2. Records with neither that share title and year belong together. They join the one paper of rule 1 that has a
 *    record of that title and fits their year; where none or several fit, they are a paper of their own.
 * 3. Records with neither and without a year do the same, with the papers of rules 1 and 2.
 *
 * A year fits when it is one of the paper's, or when either side does not know any.
 */
export function resolveIdentity(records: Iterable<SourceRecord>): Map<string, PaperKey> {
  const byId: SourceRecord[] = [];
  const byTitle = new Map<string, TitleGroup>();
  const sets = new DisjointSets();
  for (const record of records) {
    const [first, ...others] = idsOf(record);
    if (first === undefined) {
      addToGroup(byTitle, record);
    } else {
      byId.push(record);
      for (const other of others) sets.join(first, other);
    }
  }

  const resolved = new Map<string, PaperKey>();
  const candidates = new Candidates();
  for (const record of byId) {
    const [id = ''] = idsOf(record);
    const paper = PaperKey.parse(sets.find(id));
    resolved.set(record.key, paper);
    if (byTitle.size > 0) candidates.add(titleFingerprint(record.title), paper, yearsOf(record));
  }
  const groups = [...byTitle.values()];
  const dated = groups.filter(({ year }) => year !== null);
  const places = dated.map((group) => ({ group, joins: candidates.theOneFor(group) }));
  for (const { group, joins } of places) {
    const own = titleKey(group.fingerprint, group.year);
    if (joins === null)
      candidates.add(group.fingerprint, own, group.year === null ? [] : [group.year]);
    for (const key of group.records) resolved.set(key, joins ?? own);
  }
  for (const group of groups.filter(({ year }) => year === null)) {
    const paper = candidates.theOneFor(group) ?? titleKey(group.fingerprint, null);
    for (const key of group.records) resolved.set(key, paper);
  }
  return resolved;
}

type TitleGroup = { fingerprint: string; year: number | null; records: string[] };

function addToGroup(groups: Map<string, TitleGroup>, record: SourceRecord): void {
  const fingerprint = titleFingerprint(record.title);
  const year = yearOf(record);
  const name = `${fingerprint} ${year ?? ''}`;
  const group = groups.get(name) ?? { fingerprint, year, records: [] };
  group.records.push(record.key);
  groups.set(name, group);
}

/** Papers by title, and the years that fit them. */
class Candidates {
  private readonly byTitle = new Map<string, Map<PaperKey, Set<number>>>();
  private readonly years = new Map<PaperKey, Set<number>>();

  add(fingerprint: string, paper: PaperKey, years: readonly number[]): void {
    const known = this.years.get(paper) ?? new Set<number>();
    for (const year of years) known.add(year);
    this.years.set(paper, known);
    const papers = this.byTitle.get(fingerprint) ?? new Map<PaperKey, Set<number>>();
    papers.set(paper, known);
    this.byTitle.set(fingerprint, papers);
  }

  /** The paper that fits title and year, if there is exactly one. */
  theOneFor({ fingerprint, year }: TitleGroup): PaperKey | null {
    const papers = [...(this.byTitle.get(fingerprint) ?? [])];
    const fitting = papers.filter(
      ([, years]) => year === null || years.size === 0 || years.has(year),
    );
    const [one, ...more] = fitting;
    return one && more.length === 0 ? one[0] : null;
  }
}
