import type { Annotations } from '../domain/annotations.ts';
import { assignTopics } from './assign-topics.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findIntroduced } from './find-introduced.ts';
import { findMentions, toRoleFields } from './find-mentions.ts';
import { findSystems } from './find-systems.ts';
import { findTitleAcronym } from './find-title-acronym.ts';
import { toIsKnown } from './known-name.ts';
import { type LocalNames, type NameSources, toLocalNames } from './local-names.ts';
import { matchTerms } from './match-terms.ts';
import { toKeywordNames } from './source-keywords.ts';
import { type TextPart, toTextPart } from './text-part.ts';
import { toFoundConcepts } from './to-found-concepts.ts';

/** What annotation reads: nothing else decides what comes out. */
export type AnnotatedText = {
  readonly title: string;
  readonly abstract: string | null;
  /** Terms that a source says the paper is about. */
  readonly keywords: readonly string[];
};

/** Concepts, topics and links of a text, each with the words it rests on. */
export function annotate(text: AnnotatedText, compiled: CompiledVocabulary): Annotations {
  const title = toTextPart('title', text.title);
  const abstract = toTextPart('abstract', text.abstract ?? '');
  const parts = [title, abstract];
  const names = readNames(title, abstract, compiled);
  const keywords = toKeywordNames(text.keywords, names);
  const conceptOf = (slug: string) => names.conceptOf(slug) ?? keywords.named.get(slug);
  // keywords are matched by themselves: a long one must not hide the curated concepts inside it
  const mentions = [names.lexicon, keywords.lexicon].flatMap((lexicon) =>
    parts.flatMap((part) => findMentions(part, lexicon, conceptOf, names.introduced)),
  );
  const concepts = toFoundConcepts(mentions, {
    conceptOf,
    introduced: names.introduced,
    keywords: new Set(keywords.named.keys()),
    abstractLength: abstract.text.length,
  });
  return {
    concepts,
    topics: assignTopics(concepts, compiled, (slug) => conceptOf(slug)?.head ?? null),
    links: parts.flatMap(({ links }) => links),
  };
}

function readNames(title: TextPart, abstract: TextPart, compiled: CompiledVocabulary): LocalNames {
  const inTitle = findTitleAcronym(title.text);
  const pairs = [
    ...(inTitle ? [inTitle] : []),
    ...[title, abstract].flatMap(({ text }) => findAcronyms(text)),
  ];
  const sources: NameSources = {
    text: abstract.text,
    pairs,
    introduced: findIntroduced(title, abstract, pairs, toIsKnown(compiled)),
    systems: [],
  };
  const names = toLocalNames(compiled, sources);
  const known = matchTerms(abstract.text, abstract.tokens, names.lexicon).map((match) => ({
    ...match,
    ...toRoleFields(names.conceptOf(match.slug), names.introduced),
  }));
  const systems = findSystems(abstract, known);
  return systems.length > 0 ? toLocalNames(compiled, { ...sources, systems }) : names;
}
