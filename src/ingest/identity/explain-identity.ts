import { compareText } from '../../domain/compare-text.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { SourceRecord } from '../../domain/record.ts';
import { groupBy } from './group-by.ts';
import { idsOf, yearsOf } from './paper-ids.ts';
import { titleFingerprint } from './title-fingerprint.ts';

/** What identity is decided on, of one record, and what was decided. */
export type PlacedRecord = {
  readonly key: string;
  readonly title: string;
  readonly fingerprint: string;
  /** The ids that it names its paper by, as paper keys. */
  readonly ids: readonly string[];
  readonly years: readonly number[];
  readonly paper: PaperKey;
};

/** A paper that several records made, and what each of them has in common with the others. */
export type JoinedPaper = {
  readonly paper: PaperKey;
  readonly title: string;
  readonly records: readonly { readonly key: string; readonly by: string }[];
};

/** Papers whose titles look alike, and why they are not one. */
export type KeptApart = {
  readonly title: string;
  readonly reason: string;
  readonly papers: readonly { readonly paper: PaperKey; readonly title: string }[];
};

export function toPlacedRecord(record: SourceRecord, paper: PaperKey): PlacedRecord {
  const { key, title } = record;
  const fingerprint = titleFingerprint(title);
  return { key, title, fingerprint, ids: idsOf(record), years: yearsOf(record), paper };
}

/** Says which records are one paper and why, and which papers look like one and are not. Both by paper. */
export function explainIdentity(records: readonly PlacedRecord[]): {
  readonly joined: readonly JoinedPaper[];
  readonly apart: readonly KeptApart[];
} {
  const papers = [...groupBy(records, ({ paper }) => paper)].sort(([a], [b]) => compareText(a, b));
  return {
    joined: papers.flatMap(([paper, members]) =>
      members.length > 1 ? [explainJoined(paper, members)] : [],
    ),
    apart: keptApart(records),
  };
}

function explainJoined(paper: PaperKey, members: readonly PlacedRecord[]): JoinedPaper {
  const sorted = [...members].sort((a, b) => compareText(a.key, b.key));
  const named = groupBy(
    sorted.flatMap(({ ids }) => ids),
    (id) => id,
  );
  const records = sorted.map(({ key, ids, years }) => {
    const shared = ids.filter((id) => (named.get(id)?.length ?? 0) > 1);
    if (shared.length > 0) return { key, by: shared.map(idInWords).join(' and ') };
    // the one that the others joined by title
    if (ids.length > 0) return { key, by: `${idInWords(ids[0] ?? '')}, and the title` };
    return { key, by: years.length > 0 ? `the title and the year ${years[0]}` : 'the title' };
  });
  return { paper, title: sorted[0]?.title ?? '', records };
}

function keptApart(records: readonly PlacedRecord[]): KeptApart[] {
  const found: KeptApart[] = [];
  const alike = groupBy(records, ({ title, fingerprint }) => wordsOf(title) || fingerprint);
  for (const members of alike.values()) {
    const papers = [...groupBy(members, ({ paper }) => paper)].sort(([a], [b]) =>
      compareText(a, b),
    );
    if (papers.length < 2) continue;
    found.push({
      title: members[0]?.title ?? '',
      reason: reasonOf(members),
      papers: papers.map(([paper, [first]]) => ({ paper, title: first?.title ?? '' })),
    });
  }
  return found.sort((a, b) => compareText(a.papers[0]?.paper ?? '', b.papers[0]?.paper ?? ''));
}

function reasonOf(members: readonly PlacedRecord[]): string {
  if (new Set(members.map(({ fingerprint }) => fingerprint)).size > 1) {
    return 'the same words, but not the same title';
  }
  const papers = groupBy(members, ({ paper }) => paper);
  const withId = [...papers.values()].filter((all) => all.some(({ ids }) => ids.length > 0));
  if (withId.length === papers.size) return 'different ids';
  const years = (all: readonly PlacedRecord[]) => new Set(all.flatMap((record) => record.years));
  const differ = [...papers.values()].every((one, at, all) =>
    all.every((other, place) => {
      const [mine, others] = [years(one), years(other)];
      return place === at || (mine.size > 0 && ![...mine].some((year) => others.has(year)));
    }),
  );
  return differ ? 'different years' : 'several papers have this title and could be meant';
}

/** The words of a title in one order, so that turned words, small words and endings make no difference. */
function wordsOf(title: string): string {
  const words = foldText(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !smallWords.has(word))
    .map((word) => word.replace(/(?<=[^s]{2})s$/, ''));
  return [...new Set(words)].sort(compareText).join(' ');
}

const smallWords = new Set(
  'and are for from how into its that the their through via with'.split(' '),
);

function idInWords(id: string): string {
  const at = id.indexOf(':');
  return `${id.startsWith('doi') ? 'DOI' : 'arXiv id'} ${id.slice(at + 1)}`;
}
