import { BadSettings } from '../../domain/errors.ts';
import { IsoDate } from '../../domain/record.ts';
import { contentHash, hash } from '../content-hash.ts';
import { BlockQueue, readBlocks } from '../daily-page/blocks.ts';
import { type Entry, readEntries } from '../daily-page/entries.ts';
import { takeHeader } from '../daily-page/header.ts';
import { dayInFileName, nextDay, type PrintedDay, resolveDay } from '../daily-page/page-dates.ts';
import { titleFingerprint } from '../identity/title-fingerprint.ts';
import type { Source, SourceContext, SourceItem } from '../source.ts';
import { validateRecord } from '../validate-record.ts';

const yearUnknown =
  'The page does not say its year, so its dates without a year are left out; name its day with --date YYYY-MM-DD.';

/**
 * The daily-papers page saved as text. The page's year comes from `date`, else from an ISO date in the file name; dates
 * without a year are the latest such day not after the page's. Where nobody knows the year they are null, with one
 * warning.
 */
export const readDailyPage: Source = async function* (lines, context) {
  const blocks = new BlockQueue(readBlocks(lines));
  const page = toPageDay(await takeHeader(blocks), context);
  let warned = false;
  for await (const read of readEntries(blocks)) {
    if ('kind' in read) {
      yield read;
      continue;
    }
    const { day = null } = read.metadata ?? {};
    if (!warned && page === null && day?.year === null) {
      warned = true;
      yield { kind: 'warning', message: yearUnknown };
    }
    yield toItem(read, page, day && resolveDay(day, page), context.readAt);
  }
};

/** The day of the page. Where it was saved it could still be the day before. */
function toPageDay(printed: PrintedDay | null, { date, fileName }: SourceContext): string | null {
  if (date !== undefined && !IsoDate.safeParse(date).success) {
    throw new BadSettings(`--date: "${date}" is no day; write it as YYYY-MM-DD.`);
  }
  const known = date ?? dayInFileName(fileName ?? '');
  if (!printed) return known;
  return resolveDay(printed, known && nextDay(known));
}

function toItem(
  { line, title, abstract, metadata }: Entry,
  page: string | null,
  publishedOn: string | null,
  readAt: string,
): SourceItem {
  const organization = metadata?.organization;
  const sourceId = page && `${page}/${hash(titleFingerprint(title)).slice(0, 16)}`;
  const said = {
    key: '',
    source: 'daily-page' as const,
    sourceId,
    title,
    abstract,
    arxivId: null,
    doi: null,
    url: null,
    publishedOn,
    listedOn: page,
    authorCount: metadata?.authorCount ?? null,
    commentCount: metadata?.commentCount ?? null,
    upvotes: null,
    authors: [],
    organizations: organization ? [{ label: organization }] : [],
    links: [],
    keywords: [],
    categories: [],
    references: [],
  };
  const key = `daily-page:${sourceId ?? contentHash(said).slice(0, 16)}`;
  return validateRecord({ ...said, key, readAt }, line, title);
}
