import type { Annotations, FoundConcept } from '../domain/annotations.ts';
import type { MentionRole } from '../domain/mention.ts';
import type { Span } from '../domain/text.ts';
import { assignTopics } from './assign-topics.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findIntroduced } from './find-introduced.ts';
import { findRoles } from './find-roles.ts';
import type { KnownConcept } from './known-concept.ts';
import { toIsKnown } from './known-name.ts';
import { type LocalNames, toLocalNames } from './local-names.ts';
import { type Lexicon, matchTerms } from './match-terms.ts';
import { type KeywordNames, toKeywordNames } from './source-keywords.ts';
import { type TextPart, toTextPart } from './text-part.ts';
import { weigh } from './weigh.ts';

/** What annotation reads: nothing else decides what comes out. */
export type AnnotatedText = {
  readonly title: string;
  readonly abstract: string | null;
  /** Terms that a source says the paper is about. */
  readonly keywords: readonly string[];
};

type Mention = { readonly slug: string; readonly span: Span; readonly role: MentionRole | null };

/** Concepts, topics and links of a text, each with the words it rests on. */
export function annotate(text: AnnotatedText, compiled: CompiledVocabulary): Annotations {
  const title = toTextPart('title', text.title);
  const abstract = toTextPart('abstract', text.abstract ?? '');
  const parts = [title, abstract];
  const names = toLocalNames(
    compiled,
    parts.flatMap((part) => findAcronyms(part.text)),
    findIntroduced(title, abstract, toIsKnown(compiled)),
  );
  const keywords = toKeywordNames(text.keywords, names);
  // keywords are matched by themselves: a long one must not hide the curated concepts inside it
  const mentions = [names.lexicon, keywords.lexicon].flatMap((lexicon) =>
    parts.flatMap((part) => mentionsIn(part, lexicon, names, keywords)),
  );
  const concepts = toConcepts(mentions, names, keywords, abstract.text.length);
  return {
    concepts,
    topics: assignTopics(concepts, compiled),
    links: parts.flatMap(({ links }) => links),
  };
}

function mentionsIn(
  part: TextPart,
  lexicon: Lexicon,
  names: LocalNames,
  keywords: KeywordNames,
): Mention[] {
  const matches = matchTerms(part.text, part.tokens, lexicon);
  const kindsOf = (slug: string) =>
    (names.conceptOf(slug) ?? keywords.named.get(slug))?.kinds ?? [];
  const roles = findRoles(
    part,
    matches.map(({ slug, start, end }) => ({ start, end, kinds: kindsOf(slug) })),
  );
  return matches.map(({ slug, start, end }, index) => ({
    slug,
    span: { field: part.field, start, end },
    role: roles[index] ?? null,
  }));
}

function toConcepts(
  mentions: readonly Mention[],
  names: LocalNames,
  keywords: KeywordNames,
  abstractLength: number,
): FoundConcept[] {
  const bySlug = new Map<string, Mention[]>([...keywords.named.keys()].map((slug) => [slug, []]));
  for (const mention of mentions) {
    bySlug.set(mention.slug, [...(bySlug.get(mention.slug) ?? []), mention]);
  }
  return [...bySlug]
    .flatMap(([slug, each]) => {
      const concept = names.conceptOf(slug) ?? keywords.named.get(slug);
      return concept ? [toFound(concept, each, names, keywords, abstractLength)] : [];
    })
    .sort((a, b) => b.weight - a.weight || (a.slug < b.slug ? -1 : 1));
}

function toFound(
  concept: KnownConcept,
  mentions: readonly Mention[],
  names: LocalNames,
  keywords: KeywordNames,
  abstractLength: number,
): FoundConcept {
  const { slug, label, kinds, origin, acronym, hub, found } = concept;
  const spans = mentions.map(({ span }) => span);
  const introduced = names.introduced.has(slug);
  const keyword = keywords.named.has(slug);
  return {
    slug,
    label,
    kinds,
    origin,
    acronym,
    aliases: [],
    spans,
    roles: introduced ? ['INTRODUCES'] : rolesOf(mentions),
    weight: weigh({ label, hub, introduced, keyword, spans }, abstractLength),
    found,
  };
}

/** Each role once, in a fixed order; a mere mention only where there is nothing better. */
function rolesOf(mentions: readonly Mention[]): MentionRole[] {
  const met = new Set(mentions.map(({ role }) => role));
  const clear = (['USES', 'COMPARES', 'EVALUATES_ON'] as const).filter((role) => met.has(role));
  return clear.length > 0 ? clear : ['MENTIONS'];
}
