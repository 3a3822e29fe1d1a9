import { foldText, kebab } from '../../domain/fold-text.ts';
import type { Paper, PaperKey } from '../../domain/paper.ts';
import type { SourceRecord } from '../../domain/record.ts';
import type { TextToAnnotate } from '../annotator.ts';
import type { SourceLink } from '../source-links.ts';
import { slugOf } from './paper-ids.ts';
import { compareRecords } from './prefer-record.ts';
import { type NamedReference, namesOf, referencesOf } from './reference-names.ts';

/** A paper as its records tell it, before its text is annotated. */
export type FoldedPaper = {
  readonly paper: Omit<Paper, 'links'>;
  readonly links: readonly SourceLink[];
  readonly authors: readonly string[];
  readonly organizations: readonly { readonly label: string; readonly source: string }[];
  readonly keywords: readonly string[];
  readonly names: readonly string[];
  readonly references: readonly NamedReference[];
};

/**
 * Folds the records of one paper (at least one), whatever their order: of each field the first record that says
 * anything counts, and what is a set is the union.
 */
export function foldRecords(key: PaperKey, records: readonly SourceRecord[]): FoldedPaper {
  const ordered = [...records].sort(compareRecords);
  const first = <Field extends keyof SourceRecord>(field: Field): SourceRecord[Field] | null =>
    ordered.find((record) => record[field] !== null)?.[field] ?? null;
  const title = first('title') ?? '';
  return {
    paper: {
      key,
      slug: slugOf(title, key),
      title,
      abstract: first('abstract'),
      arxivId: first('arxivId'),
      doi: first('doi'),
      url: first('url'),
      publishedOn: first('publishedOn'),
      listedOn: first('listedOn'),
      authorCount: first('authorCount'),
      commentCount: first('commentCount'),
      upvotes: first('upvotes'),
    },
    links: ordered.flatMap(({ links }) => links),
    authors: distinctBy(ordered.find(({ authors }) => authors.length > 0)?.authors ?? [], kebab),
    organizations: distinctBy(
      ordered.flatMap(({ source, organizations }) =>
        organizations.map(({ label }) => ({ label, source })),
      ),
      ({ label }) => kebab(label),
    ),
    keywords: distinctBy(
      ordered.flatMap(({ keywords }) => keywords),
      foldText,
    ),
    names: namesOf(ordered),
    references: referencesOf(ordered),
  };
}

/** What annotation reads of a paper. */
export function textOfPaper({ paper, keywords }: FoldedPaper): TextToAnnotate {
  return { title: paper.title, abstract: paper.abstract, keywords };
}

/** The same of a paper that has this record and no other: most have. */
export function textOfRecord({ title, abstract, keywords }: SourceRecord): TextToAnnotate {
  return { title, abstract, keywords: distinctBy(keywords, foldText) };
}

/** The first of each name; what has no name is left out. */
function distinctBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const kept = new Map<string, Item>();
  for (const item of items) {
    const name = nameOf(item);
    if (name !== '' && !kept.has(name)) kept.set(name, item);
  }
  return [...kept.values()];
}
