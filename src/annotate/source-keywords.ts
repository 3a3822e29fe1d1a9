import { foundBy } from './annotators.ts';
import { capitalsNeeded } from './fits-case.ts';
import { type Form, type Lexicon, toLexicon } from './forms.ts';
import type { KnownConcept } from './known-concept.ts';
import type { LocalNames } from './local-names.ts';
import { surfaceKey, termSlug } from './surface-key.ts';

/** What the keywords of a source add to the names in a text. */
export type KeywordNames = {
  /** Slugs of every keyword, met in the text or not. */
  readonly named: ReadonlyMap<string, KnownConcept>;
  /** Of the keywords that are no concept otherwise. */
  readonly lexicon: Lexicon;
};

/**
 * Every keyword is a concept: the curated one where its spelling leads to one, else one of the source's own.
 * Case is not looked at, because sources write keywords in small letters.
 */
export function toKeywordNames(keywords: readonly string[], names: LocalNames): KeywordNames {
  const named = new Map<string, KnownConcept>();
  const forms = new Map<string, readonly Form[]>();
  for (const keyword of keywords) {
    const [, term = '', acronym = null] =
      /^\s*(.*?)\s*(?:\(([\p{L}\p{N}-]{2,10})\)\s*)?$/su.exec(keyword) ?? [];
    const key = surfaceKey(term);
    const slug = names.lexicon.forms(key)?.[0]?.slug ?? termSlug(term);
    if (slug === '') continue;
    const known = names.conceptOf(slug);
    named.set(slug, known ?? named.get(slug) ?? toConcept(slug, term, acronym));
    if (known) continue;
    forms.set(key, [{ slug, capitals: /\s|-/.test(term) ? 0 : Math.min(1, capitalsNeeded(term)) }]);
    if (acronym && !names.lexicon.forms(surfaceKey(acronym))) {
      forms.set(surfaceKey(acronym), [{ slug, capitals: capitalsNeeded(acronym) }]);
    }
  }
  return {
    named,
    lexicon: toLexicon(forms),
  };
}

function toConcept(slug: string, term: string, acronym: string | null): KnownConcept {
  return {
    slug,
    label: term.replace(/\s+/g, ' '),
    kinds: ['OTHER'],
    origin: 'SOURCE',
    acronym,
    hub: false,
    head: null,
    found: foundBy('source-keywords', 0.9, 'keywords'),
  };
}
