import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { toArxivId } from '../../domain/identifiers.ts';
import { readEntries } from '../atom/entries.ts';
import { distinctTerms, toAuthorName, toOneLine, toTitle } from '../clean-text.ts';
import { describeProblem } from '../describe-problem.ts';
import { mend } from '../json-lines.ts';
import { reject, type Source, type SourceItem } from '../source.ts';
import { linksIn } from '../source-links.ts';
import { validateRecord } from '../validate-record.ts';

const Entry = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().nullish(),
  published: z.string().nullish(),
  updated: z.string().nullish(),
  author: z.array(z.object({ name: z.string(), affiliation: z.array(z.string()).default([]) })),
  category: z.array(z.object({ term: z.string() })),
  comment: z.string().nullish(),
  doi: z.string().nullish(),
});

const lists = new Set(['author', 'affiliation', 'category']);

/** The Atom of the arXiv API: pages of it, or many pages one behind the other. */
export const readArxivApi: Source = async function* (lines, { readAt }) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => lists.has(name),
  });
  for await (const { line, text, damage } of readEntries(lines)) {
    if (damage !== null) yield reject(line, damage, text);
    else yield toItem(parseEntry(parser, text), line, text, readAt);
  }
};

/** The entry as plain values; what is no XML comes out as something that is no entry. */
function parseEntry(parser: XMLParser, text: string): unknown {
  try {
    const parsed: unknown = parser.parse(mend(text), true);
    const { entry } = z.object({ entry: z.unknown() }).parse(parsed);
    return { author: [], category: [], ...z.record(z.string(), z.unknown()).parse(entry) };
  } catch {
    return null;
  }
}

function toItem(value: unknown, line: number, text: string, readAt: string): SourceItem {
  if (value === null) return reject(line, 'this entry is no XML', text);
  const parsed = Entry.safeParse(value);
  if (!parsed.success) {
    return reject(line, `not an arXiv entry: ${describeProblem(parsed.error)}`, text);
  }
  const said = parsed.data;
  if (said.id.includes('/api/errors')) {
    return reject(line, `arXiv answers: ${toOneLine(said.summary ?? 'an error')}`, text);
  }
  const id = toArxivId(said.id);
  if (id === null) return reject(line, `"${said.id.slice(0, 100)}" is no arXiv id`, text);
  const authors = said.author.map(({ name }) => toAuthorName(name)).filter((name) => name !== null);
  const labels = said.author.flatMap(({ affiliation }) => affiliation.map(toTitle));
  return validateRecord(
    {
      key: `arxiv-api:${id}`,
      source: 'arxiv-api',
      sourceId: id,
      readAt,
      title: toTitle(said.title),
      abstract: said.summary?.trim() || null,
      arxivId: id,
      doi: said.doi?.trim() || null,
      url: `https://arxiv.org/abs/${id}`,
      publishedOn: toDay(said.published),
      // the day of this version, as in arXiv's own lists
      listedOn: toDay(said.updated),
      authorCount: authors.length || null,
      commentCount: null,
      upvotes: null,
      authors,
      organizations: [...new Set(labels.filter((label) => label !== ''))].map((label) => ({
        label,
      })),
      links: linksIn(said.comment ?? ''),
      keywords: [],
      categories: distinctTerms(said.category.map(({ term }) => term)),
      references: [],
    },
    line,
    text,
  );
}

function toDay(moment: string | null | undefined): string | null {
  return moment?.replace(/T.*$/s, '').trim() || null;
}
