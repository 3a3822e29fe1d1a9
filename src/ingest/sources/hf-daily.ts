import { z } from 'zod';
import { toArxivId } from '../../domain/identifiers.ts';
import { distinctTerms, toAuthorName, toOneLine, toTitle } from '../clean-text.ts';
import { describeProblem } from '../describe-problem.ts';
import { readJsonLines } from '../json-lines.ts';
import { reject, type Source } from '../source.ts';
import { toLinks } from '../source-links.ts';
import { validateRecord } from '../validate-record.ts';

const HfOrganization = z.object({ name: z.string().nullish(), fullname: z.string().nullish() });

const HfLine = z.object({
  publishedAt: z.string().nullish(),
  numComments: z.number().nullish(),
  organization: HfOrganization.nullish(),
  paper: z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string().nullish(),
    authors: z.array(z.object({ name: z.string(), hidden: z.boolean().nullish() })).nullish(),
    publishedAt: z.string().nullish(),
    submittedOnDailyAt: z.string().nullish(),
    upvotes: z.number().nullish(),
    ai_keywords: z.array(z.string()).nullish(),
    githubRepo: z.string().nullish(),
    projectPage: z.string().nullish(),
    organization: HfOrganization.nullish(),
  }),
});
type HfLine = z.infer<typeof HfLine>;

/**
 * The Hugging Face daily-papers API, one entry a line. An author marked `hidden` counts like
 * any other: the paper itself names them.
 */
export const readHfDaily: Source = (lines, { readAt }) =>
  readJsonLines(lines, (value, line) => {
    const parsed = HfLine.safeParse(value);
    if (!parsed.success) {
      const reason = `not a daily-papers entry: ${describeProblem(parsed.error)}`;
      return reject(line.number, reason, line.text);
    }
    const { paper, numComments, ...outer } = parsed.data;
    const id = toArxivId(paper.id);
    if (id === null) return reject(line.number, `"${paper.id}" is no arXiv id`, line.text);
    const organization = paper.organization ?? outer.organization;
    const label = toOneLine(organization?.fullname || organization?.name || '');
    const authors = (paper.authors ?? [])
      .map(({ name }) => toAuthorName(name))
      .filter((name) => name !== null);
    return validateRecord(
      {
        key: `hf-daily:${id}`,
        source: 'hf-daily',
        sourceId: id,
        readAt,
        title: toTitle(paper.title),
        abstract: paper.summary?.trim() || null,
        arxivId: id,
        doi: null,
        url: `https://huggingface.co/papers/${id}`,
        publishedOn: toDay(paper.publishedAt),
        listedOn: listedOn(parsed.data),
        authorCount: authors.length || null,
        commentCount: numComments ?? null,
        upvotes: paper.upvotes ?? null,
        authors,
        organizations: label === '' ? [] : [{ label }],
        links: [...toLinks(paper.githubRepo, 'CODE'), ...toLinks(paper.projectPage, 'PROJECT')],
        keywords: distinctTerms(paper.ai_keywords ?? []),
        categories: [],
        references: [],
      },
      line.number,
      line.text,
    );
  });

/**
 * The day the site listed the paper. Entries of before 2025 carry it in the outer `publishedAt`; in later ones that is
 * the paper's own moment, shifted by the hours of a time zone, and so lies before it.
 */
function listedOn({ publishedAt, paper }: HfLine): string | null {
  if (paper.submittedOnDailyAt) return toDay(paper.submittedOnDailyAt);
  const shifted = publishedAt && paper.publishedAt && publishedAt < paper.publishedAt;
  return shifted ? null : toDay(publishedAt);
}

function toDay(moment: string | null | undefined): string | null {
  return moment?.slice(0, 10) || null;
}
