import type { Span } from '../domain/text.ts';
import { foundBy } from './annotators.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { Mention } from './find-mentions.ts';
import { fitsCase } from './fits-case.ts';
import type { Form, Lexicon } from './forms.ts';
import type { KnownConcept } from './known-concept.ts';
import type { ExtractedTerm } from './lexicon/extracted-term.ts';
import { surfaceKey, termSlug } from './surface-key.ts';
import { withoutLatex } from './without-latex.ts';

/** What the terms that were found in a text add to the names in it. */
export type FoundTerms = {
  /** By slug, of concepts known before and of new ones: how likely a writer of keywords would list them. */
  readonly scores: ReadonlyMap<string, number>;
  /** New concepts by slug. */
  readonly named: ReadonlyMap<string, KnownConcept>;
  /** Where the text names the new ones. */
  readonly mentions: readonly Mention[];
};

/** What a term must reach to become a concept of its own. A term that the corpus does not know must be likelier. */
const leastOfKnown = 0.25;
const leastOfNew = 0.35;
const mostNew = 12;

/** Amounts (`98k base pairs`), pointers (`Figure 2`) and what LaTeX leaves behind (`sim7`) are about nothing. */
const noTerm =
  /^\p{N}[\p{N}.,]*[kKMBT%x]?(?=[\s-]|$)|^(?:fig(?:ure)?|table|section|sec|eq(?:uation)?|algorithm)\.?\s*\d|^k?(?:sim|ge|le|approx|times)\d/iu;

/** Nouns that add nothing to a name: the overfitting problem is overfitting, SantaCoder-1.1B is SantaCoder. */
const addsNothing =
  /(?:[\s-](?:algorithm|approach|architecture|framework|mechanism|method|methodology|model|problem|process|scheme|strategy|task|technique)(?:s|es)?|[\s-]\d+(?:\.\d+)?[BM])$/i;
const idle = new Set(['sota', 'stateoftheart', 'groundtruth', 'realworld']);

/**
 * Terms become concepts, each under the name that the vocabulary, the text itself or a keyword has for it, else under one
 * of their own. At most twelve of a text are new, so that a graph does not fill with what one paper says once.
 * `terms` are the likeliest first.
 */
export function findTerms(
  terms: readonly ExtractedTerm[],
  lexicons: readonly Lexicon[],
  readSpan: (span: Span) => string,
  compiled: CompiledVocabulary,
): FoundTerms {
  const scores = new Map<string, number>();
  const named = new Map<string, KnownConcept>();
  const mentions: Mention[] = [];
  for (const term of terms) {
    const { spans, score } = term;
    const label = withoutLatex(term.label);
    const key = surfaceKey(label);
    const known = lexicons.some((lexicon) => (lexicon.forms(key)?.length ?? 0) > 0);
    const shortest = known ? key : surfaceKey(label.replace(addsNothing, ''));
    const form = formThatFits(shortest, lexicons, spans, readSpan);
    if (form) {
      if (!scores.has(form.slug)) scores.set(form.slug, score);
      continue;
    }
    // small letters that spell somebody's name: what they mean here cannot be told
    if (known || !mayBeConcept({ ...term, label }) || named.size === mostNew) continue;
    const slug = termSlug(label);
    if (slug === '' || named.has(slug) || compiled.concepts.has(slug)) continue;
    scores.set(slug, score);
    named.set(slug, toConcept(slug, label, term));
    for (const span of spans) mentions.push({ slug, span, written: readSpan(span), role: null });
  }
  return { scores, named, mentions };
}

/** The first form of a key that a place in the text shows the capitals of. */
function formThatFits(
  key: string,
  lexicons: readonly Lexicon[],
  spans: readonly Span[],
  readSpan: (span: Span) => string,
): Form | undefined {
  for (const lexicon of lexicons) {
    for (const form of lexicon.forms(key) ?? []) {
      if (form.capitals === 0 && spans.length > 0) return form;
      if (spans.some((span) => fitsCase(form.capitals, readSpan(span)))) return form;
    }
  }
  return undefined;
}

function mayBeConcept({ label, score, papers }: ExtractedTerm): boolean {
  return (
    score >= (papers > 0 ? leastOfKnown : leastOfNew) &&
    !noTerm.test(label) &&
    !idle.has(surfaceKey(label))
  );
}

function toConcept(slug: string, label: string, term: ExtractedTerm): KnownConcept {
  return {
    slug,
    label,
    kinds: term.kinds.length > 0 ? term.kinds : ['OTHER'],
    origin: 'EXTRACTED',
    acronym: null,
    hub: false,
    // curated concepts inside it speak for topics by themselves
    head: null,
    found: foundBy('keyphrases', term.score),
  };
}
