import { z } from 'zod';
import { BadUserInput } from '../../domain/errors.ts';
import type { MentionRole } from '../../domain/mention.ts';
import type { PaperFilter, RangeFilter, SlugFilter } from '../../domain/paper-filter.ts';
import { builder } from '../builder.ts';
import { readClusterId, readPaperId } from '../global-id.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import {
  DateFilterInput,
  IntFilterInput,
  MentionRoleRef,
  SlugFilterInput,
  shortText,
} from './filters.ts';

/** Most filters inside one, and how deep they may lie in each other. */
const mostFilters = 50;
const deepestFilter = 6;
const few = z.array(z.string()).max(1_000, 'A condition takes at most 1000 values.').nullish();

/** A paper filter as it is asked: with global ids. */
export type AskedPaperFilter = {
  ids?: string[] | null;
  topics?: SlugFilter | null;
  concepts?: SlugFilter | null;
  organizations?: SlugFilter | null;
  authors?: SlugFilter | null;
  clusters?: string[] | null;
  sources?: string[] | null;
  roles?: MentionRole[] | null;
  publishedOn?: RangeFilter<string> | null;
  listedOn?: RangeFilter<string> | null;
  authorCount?: RangeFilter<number> | null;
  commentCount?: RangeFilter<number> | null;
  upvotes?: RangeFilter<number> | null;
  hasAbstract?: boolean | null;
  hasLinks?: boolean | null;
  text?: string | null;
  and?: AskedPaperFilter[] | null;
  or?: AskedPaperFilter[] | null;
  not?: AskedPaperFilter | null;
};

export const PaperFilterInput = builder.inputRef<AskedPaperFilter>('PaperFilter').implement({
  description:
    'One filter for lists, search, related, facets, timeline and clusters; always applied before paging. Every given condition must hold.',
  fields: (t) => ({
    ids: t.idList({
      description: 'These papers, by global id; an id that leads nowhere matches nothing.',
      validate: few,
    }),
    topics: t.field({ type: SlugFilterInput, description: 'Topics it is about.' }),
    concepts: t.field({ type: SlugFilterInput, description: 'Concepts it mentions.' }),
    organizations: t.field({ type: SlugFilterInput, description: 'Organizations it is from.' }),
    authors: t.field({ type: SlugFilterInput, description: 'Who wrote it.' }),
    clusters: t.idList({
      description:
        'Clusters it belongs to, by global id; an id that leads nowhere matches nothing.',
      validate: few,
    }),
    sources: t.stringList({ description: 'A record of one of these sources.', validate: few }),
    roles: t.field({
      type: [MentionRoleRef],
      description: 'With concepts: only mentions in these roles. Alone: any mention in one.',
    }),
    publishedOn: t.field({ type: DateFilterInput, description: 'Its own date.' }),
    listedOn: t.field({ type: DateFilterInput, description: 'The day its source listed it.' }),
    authorCount: t.field({ type: IntFilterInput, description: 'Number of authors.' }),
    commentCount: t.field({ type: IntFilterInput, description: 'Number of comments.' }),
    upvotes: t.field({ type: IntFilterInput, description: 'Number of upvotes.' }),
    hasAbstract: t.boolean({ description: 'Whether it has an abstract.' }),
    hasLinks: t.boolean({ description: 'Whether it has any link.' }),
    text: t.string({
      description: 'Full text; only at the top level of a filter; at most 256 characters.',
      validate: shortText.nullish(),
    }),
    and: t.field({ type: [PaperFilterInput], description: 'All of these hold.' }),
    or: t.field({ type: [PaperFilterInput], description: 'At least one of these holds.' }),
    not: t.field({ type: PaperFilterInput, description: 'This does not hold.' }),
  }),
});

/** The filter in words of the domain; refuses what no list can answer. */
export async function toPaperFilter(
  asked: AskedPaperFilter | null | undefined,
  analysis: Pick<RequestAnalysis, 'head'>,
): Promise<PaperFilter> {
  if (!asked) return {};
  // only who names clusters has to know which analysis is meant
  const { revision } = namesClusters(asked) ? await analysis.head() : { revision: 0 };
  let filters = 0;

  const convert = (filter: AskedPaperFilter, depth: number): PaperFilter => {
    filters += 1;
    if (filters > mostFilters || depth > deepestFilter) {
      throw new BadUserInput(
        `A filter holds at most ${mostFilters} filters, ${deepestFilter} of them inside each other.`,
      );
    }
    if (depth > 1 && filter.text != null) {
      throw new BadUserInput('"text" stands only at the top level of a filter.');
    }
    const { ids, clusters, and, or, not, ...same } = filter;
    const inner = (all: AskedPaperFilter[]) => all.map((one) => convert(one, depth + 1));
    return {
      ...same,
      ...(ids && { ids: ids.map(readPaperId) }),
      ...(clusters && { clusters: { revision, ids: clusters.map(readClusterId) } }),
      ...(and && { and: inner(and) }),
      ...(or && { or: inner(or) }),
      ...(not && { not: convert(not, depth + 1) }),
    };
  };

  return convert(asked, 1);
}

function namesClusters({ clusters, and, or, not }: AskedPaperFilter): boolean {
  return (
    clusters != null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(namesClusters)
  );
}
