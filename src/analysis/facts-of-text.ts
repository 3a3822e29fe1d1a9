import type { Annotations } from '../domain/annotations.ts';
import type { PaperText } from '../domain/text.ts';
import type { ConceptFact, PaperFacts } from './paper-facts.ts';

export type BroaderOf = (slug: string) => ConceptFact['broader'];

const slugItself = (slug: string) => slug;

/**
 * What relatedness knows of a text that need not be in a graph: the same as of a paper of the graph with this text. Lists
 * are ordered by slug, as the graph's are.
 */
export function factsOfText(
  key: string,
  text: PaperText,
  { concepts, topics }: Pick<Annotations, 'concepts' | 'topics'>,
  broaderOf: BroaderOf,
  topicLabel: (slug: string) => string = slugItself,
): PaperFacts {
  return {
    key,
    text,
    concepts: concepts
      .map(({ slug, label, weight, spans }) => ({
        ...{ slug, label, weight, spans },
        broader: broaderOf(slug),
      }))
      .sort(bySlug),
    topics: topics
      .map(({ slug, score, evidence }) => ({
        ...{ slug, label: topicLabel(slug) },
        ...{ weight: score, spans: evidence },
      }))
      .sort(bySlug),
    organizations: [],
    authors: [],
    cites: [],
    isCited: false,
  };
}

const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }) =>
  a.slug < b.slug ? -1 : 1;
