import { foundBy } from './annotators.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { AcronymPair } from './find-acronyms.ts';
import { capitalsNeeded } from './fits-case.ts';
import { type KnownConcept, toKnownConcept } from './known-concept.ts';
import type { Form, Lexicon } from './match-terms.ts';
import { surfaceKey, termSlug } from './surface-key.ts';

/** What the names in one text mean: the vocabulary, overridden by what the text itself defines. */
export type LocalNames = {
  readonly lexicon: Lexicon;
  readonly conceptOf: (slug: string) => KnownConcept | undefined;
  /** Slugs of what the text presents as its own. */
  readonly introduced: ReadonlySet<string>;
};

/** Long forms that papers abbreviate and that no paper is about. */
const idle = new Set(['stateoftheart', 'basepair', 'realworld', 'researchquestion', 'unitedstate']);

/**
 * A short form means what its paper defines it to mean: the curated concept of that acronym is then not meant,
 * and where the long form is no concept yet it becomes one. A name that the paper introduces is a concept too.
 */
export function toLocalNames(
  compiled: CompiledVocabulary,
  pairs: readonly AcronymPair[],
  introducedNames: readonly string[],
): LocalNames {
  const forms = new Map<string, readonly Form[]>();
  const concepts = new Map<string, KnownConcept>();
  const introduced = new Set<string>();

  const known = (term: string): string | undefined => {
    const key = surfaceKey(term);
    return (forms.get(key) ?? compiled.lexicon.forms(key))?.[0]?.slug;
  };
  const add = (term: string, slug: string): void => {
    forms.set(surfaceKey(term), [{ slug, capitals: isPhrase(term) ? 0 : capitalsNeeded(term) }]);
  };
  const invent = (
    term: string,
    acronym: string | null,
    method: 'acronym-pairs' | 'introduced-names',
  ) => {
    const slug = termSlug(term);
    if (slug !== '' && !compiled.concepts.has(slug) && !concepts.has(slug)) {
      const found = foundBy(method, method === 'acronym-pairs' ? 0.9 : 0.85);
      const label =
        /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)*$/u.test(term) && isPhrase(term) ? term.toLowerCase() : term;
      concepts.set(slug, {
        slug,
        label: label.replace(/\s+/g, ' '),
        kinds: ['OTHER'],
        origin: 'EXTRACTED',
        acronym,
        hub: false,
        found,
      });
    }
    return slug;
  };

  for (const { short, long } of pairs) {
    if (idle.has(surfaceKey(long))) {
      forms.set(surfaceKey(short), []);
      continue;
    }
    const slug = known(long) ?? invent(long, short, 'acronym-pairs');
    if (slug === '') continue;
    if (concepts.has(slug)) add(long, slug);
    add(short, slug);
  }
  for (const name of introducedNames) {
    const slug = known(name) ?? invent(name, null, 'introduced-names');
    if (slug === '') continue;
    if (concepts.has(slug)) add(name, slug);
    introduced.add(slug);
  }

  const longest = Math.max(
    compiled.lexicon.longestKey,
    ...[...forms.keys()].map((key) => key.length),
  );
  return {
    introduced,
    lexicon: { longestKey: longest, forms: (key) => forms.get(key) ?? compiled.lexicon.forms(key) },
    conceptOf: (slug) => {
      const curated = compiled.concepts.get(slug);
      return curated ? toKnownConcept(curated) : concepts.get(slug);
    },
  };
}

/** Several plain words: their capitals are those of a title, and the text may write them small. */
function isPhrase(term: string): boolean {
  return /\s|-/.test(term) && term.split(/[\s-]+/).every((word) => /^\p{L}?\p{Ll}*$/u.test(word));
}
