import type { TextAnnotations } from '../domain/annotations.ts';
import { cutText } from '../domain/cut-text.ts';
import { readSpan } from '../domain/text.ts';
import { assignTopics } from './assign-topics.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findIntroduced } from './find-introduced.ts';
import { findMentions, toRoleCandidate } from './find-mentions.ts';
import { findSystems } from './find-systems.ts';
import { findTerms } from './find-terms.ts';
import { findTitleAcronym } from './find-title-acronym.ts';
import { toIsKnown } from './known-name.ts';
import type { TermExtractor } from './lexicon/extract-terms.ts';
import { type LocalNames, type NameSources, toLocalNames } from './local-names.ts';
import { type Match, matchTerms } from './match-terms.ts';
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

/** Concepts, topics and links of a text, each with the words it rests on. A text beyond all measure is cut. */
export function annotate(
  whole: AnnotatedText,
  compiled: CompiledVocabulary,
  extractTerms: TermExtractor | null = null,
): TextAnnotations {
  const { text, truncated } = cutText(whole);
  const title = toTextPart('title', text.title, compiled.lexicon);
  const abstract = toTextPart('abstract', text.abstract ?? '', compiled.lexicon);
  const parts = [title, abstract];
  const { names, matches } = readNames(title, abstract, compiled);
  const keywords = toKeywordNames(text.keywords, names);
  const terms = findTerms(
    extractTerms?.({ ...text, read: { title, abstract } }) ?? [],
    [names.lexicon, keywords.lexicon],
    (span) => readSpan(text, span),
    compiled,
  );
  const conceptOf = (slug: string) =>
    names.conceptOf(slug) ?? keywords.named.get(slug) ?? terms.named.get(slug);
  // keywords are matched by themselves: a long one must not hide the curated concepts inside it
  const mentions = [names.lexicon, keywords.lexicon].flatMap((lexicon) =>
    parts.flatMap((part) =>
      findMentions(
        part,
        lexicon,
        conceptOf,
        names.introduced,
        part === abstract && lexicon === names.lexicon ? matches : undefined,
      ),
    ),
  );
  const concepts = toFoundConcepts([...mentions, ...terms.mentions], {
    conceptOf,
    introduced: names.introduced,
    keywords: new Set(keywords.named.keys()),
    scores: extractTerms && terms.scores,
    abstractLength: abstract.text.length,
  });
  return {
    concepts,
    topics: assignTopics(concepts, compiled, (slug) => conceptOf(slug)?.head ?? null),
    links: parts.flatMap(({ links }) => links),
    truncated,
  };
}

/** The names in a text, and where the abstract has them. */
function readNames(
  title: TextPart,
  abstract: TextPart,
  compiled: CompiledVocabulary,
): { readonly names: LocalNames; readonly matches: readonly Match[] } {
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
  const { text, tokens, places } = abstract;
  const matches = matchTerms(text, tokens, names.lexicon, places);
  const systems = findSystems(
    abstract,
    matches.map((match) => toRoleCandidate(match, names.conceptOf(match.slug), names.introduced)),
  );
  if (systems.length === 0) return { names, matches };
  const all = toLocalNames(compiled, { ...sources, systems });
  return { names: all, matches: matchTerms(text, tokens, all.lexicon, places) };
}
