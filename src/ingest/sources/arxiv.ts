import { z } from 'zod';
import { toArxivId } from '../../domain/identifiers.ts';
import { distinctTerms, toAuthorName, toTitle } from '../clean-text.ts';
import { describeProblem } from '../describe-problem.ts';
import { readJsonLines } from '../json-lines.ts';
import { reject, type Source } from '../source.ts';
import { linksIn } from '../source-links.ts';
import { validateRecord } from '../validate-record.ts';

const ArxivLine = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.array(z.string()).nullish(),
  categories: z.array(z.string()).nullish(),
  comment: z.string().nullish(),
  doi: z.string().nullish(),
  summary: z.string().nullish(),
  listed: z.string().nullish(),
});

/** arXiv records, one JSON object a line. `listed` is the day arXiv listed this version, not when the paper appeared. */
export const readArxiv: Source = (lines, { readAt }) =>
  readJsonLines(lines, (value, line) => {
    const parsed = ArxivLine.safeParse(value);
    if (!parsed.success) {
      const reason = `not an arXiv record: ${describeProblem(parsed.error)}`;
      return reject(line.number, reason, line.text);
    }
    const said = parsed.data;
    const id = toArxivId(said.id);
    if (id === null) return reject(line.number, `"${said.id}" is no arXiv id`, line.text);
    const authors = (said.authors ?? []).map(toAuthorName).filter((name) => name !== null);
    return validateRecord(
      {
        key: `arxiv:${id}`,
        source: 'arxiv',
        sourceId: id,
        readAt,
        title: toTitle(said.title),
        abstract: said.summary?.trim() || null,
        arxivId: id,
        doi: said.doi?.trim() || null,
        url: `https://arxiv.org/abs/${id}`,
        publishedOn: null,
        listedOn: said.listed?.slice(0, 10) || null,
        authorCount: authors.length || null,
        commentCount: null,
        upvotes: null,
        authors,
        organizations: [],
        links: linksIn(said.comment ?? ''),
        keywords: [],
        categories: distinctTerms(said.categories ?? []),
        references: [],
      },
      line.number,
      line.text,
    );
  });
