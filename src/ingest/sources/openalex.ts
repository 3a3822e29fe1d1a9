import { z } from 'zod';
import { compareText } from '../../domain/compare-text.ts';
import { toArxivId, toDoi } from '../../domain/identifiers.ts';
import { distinctTerms, toAuthorName, toOneLine, toTitle } from '../clean-text.ts';
import { describeProblem } from '../describe-problem.ts';
import { readJsonLines } from '../json-lines.ts';
import { toPlainText } from '../plain-text.ts';
import { reject, type Source } from '../source.ts';
import { validateRecord } from '../validate-record.ts';

const Named = z.object({ display_name: z.string().nullish() });
const Location = z.object({ landing_page_url: z.string().nullish() });

const Work = z.object({
  id: z.string(),
  doi: z.string().nullish(),
  title: z.string().nullish(),
  display_name: z.string().nullish(),
  publication_date: z.string().nullish(),
  authorships: z
    .array(
      z.object({
        author: Named.nullish(),
        raw_author_name: z.string().nullish(),
        institutions: z.array(Named).nullish(),
      }),
    )
    .nullish(),
  is_authors_truncated: z.boolean().nullish(),
  abstract_inverted_index: z.record(z.string(), z.array(z.int().min(0))).nullish(),
  referenced_works: z.array(z.string()).nullish(),
  keywords: z
    .array(Named.extend({ score: z.number().nullish(), keyword: z.string().nullish() }))
    .nullish(),
  topics: z.array(Named).nullish(),
  locations: z.array(Location).nullish(),
});
type Work = z.infer<typeof Work>;

/** Keywords are found by machine there; below this it guesses, and the text says better what it is about. */
const sureKeyword = 0.5;

/** OpenAlex works, one a line or as pages of the API. */
export const readOpenalex: Source = (lines, { readAt }) =>
  readJsonLines(lines, (value, line) => {
    const parsed = Work.safeParse(value);
    if (!parsed.success) {
      const reason = `not an OpenAlex work: ${describeProblem(parsed.error)}`;
      return reject(line.number, reason, line.text);
    }
    const work = parsed.data;
    const id = toWorkId(work.id);
    if (id === null)
      return reject(line.number, `"${work.id}" is no id of an OpenAlex work`, line.text);
    const authors = (work.authorships ?? [])
      .map(({ author, raw_author_name }) =>
        toAuthorName(author?.display_name ?? raw_author_name ?? ''),
      )
      .filter((name) => name !== null);
    const labels = (work.authorships ?? []).flatMap(({ institutions }) => names(institutions));
    const doi = work.doi?.trim() || null;
    return validateRecord(
      {
        key: `openalex:${id}`,
        source: 'openalex',
        sourceId: id,
        readAt,
        title: toTitle(work.title ?? work.display_name ?? ''),
        abstract: toAbstract(work.abstract_inverted_index),
        arxivId: arxivIdOf(work),
        doi,
        url: doi === null ? `https://openalex.org/${id}` : `https://doi.org/${toDoi(doi) ?? doi}`,
        publishedOn: work.publication_date || null,
        listedOn: null,
        // lists of the API end at a hundred authors, and then say so
        authorCount: work.is_authors_truncated ? null : authors.length || null,
        commentCount: null,
        upvotes: null,
        authors,
        organizations: [...new Set(labels)].map((label) => ({ label })),
        links: [],
        keywords: distinctTerms(
          (work.keywords ?? [])
            .filter(({ score }) => (score ?? 1) >= sureKeyword)
            .map(({ display_name, keyword }) => toPlainText(display_name ?? keyword ?? '')),
        ),
        categories: distinctTerms(names(work.topics)),
        references: [...new Set((work.referenced_works ?? []).flatMap(toReference))],
      },
      line.number,
      line.text,
    );
  });

function toWorkId(text: string): string | null {
  return /^(?:https?:\/\/openalex\.org\/)?(W\d+)$/i.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}

function toReference(text: string): string[] {
  const id = toWorkId(text);
  return id === null ? [] : [`openalex:${id}`];
}

function names(list: readonly z.infer<typeof Named>[] | null | undefined): string[] {
  return (list ?? [])
    .map(({ display_name }) => toOneLine(toPlainText(display_name ?? '')))
    .filter((name) => name !== '');
}

/** The arXiv id under which the work is also held; null where there are several, for one of them is wrong. */
function arxivIdOf({ locations }: Work): string | null {
  const ids = (locations ?? [])
    .filter(({ landing_page_url: url }) => /arxiv\.org\//i.test(url ?? ''))
    .map(({ landing_page_url: url }) => toArxivId(url ?? ''))
    .filter((id) => id !== null);
  const [one, ...others] = new Set(ids);
  return one !== undefined && others.length === 0 ? one : null;
}

/** The text again, from the places at which each word stands. */
function toAbstract(index: Work['abstract_inverted_index']): string | null {
  const words = Object.entries(index ?? {}).flatMap(([word, places]) =>
    places.map((place) => ({ place, word })),
  );
  words.sort((a, b) => a.place - b.place || compareText(a.word, b.word));
  return toOneLine(toPlainText(words.map(({ word }) => word).join(' '))) || null;
}
