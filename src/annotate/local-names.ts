import { type AnnotatorName, foundBy } from './annotators.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { AcronymPair } from './find-acronyms.ts';
import { capitalsNeeded } from './fits-case.ts';
import { type Form, type Lexicon, toLexicon } from './forms.ts';
import { guessKind } from './guess-kind.ts';
import { headConcept } from './head-concept.ts';
import type { KnownConcept } from './known-concept.ts';
import { surfaceKey, termSlug } from './surface-key.ts';
import { withoutLatex } from './without-latex.ts';

/** What the names in one text mean: the vocabulary, overridden by what the text itself defines. */
export type LocalNames = {
  readonly lexicon: Lexicon;
  readonly conceptOf: (slug: string) => KnownConcept | undefined;
  /** Slugs of what the text presents as its own. */
  readonly introduced: ReadonlySet<string>;
};

/** What was found in a text that may add names to it. */
export type NameSources = {
  readonly text: string;
  readonly pairs: readonly AcronymPair[];
  readonly introduced: readonly string[];
  /** Systems of others that no vocabulary knows. */
  readonly systems: readonly string[];
};

/** Long forms that papers abbreviate and that no paper is about. */
const idle = new Set(['stateoftheart', 'basepair', 'realworld', 'researchquestion', 'unitedstate']);

/**
 * A short form means what its paper defines it to mean: the curated concept of that acronym is then not meant,
 * and where the long form is no concept yet it becomes one. Names that the paper introduces, or compares itself
 * with, are concepts too.
 */
export function toLocalNames(compiled: CompiledVocabulary, sources: NameSources): LocalNames {
  const forms = new Map<string, readonly Form[]>();
  const concepts = new Map<string, KnownConcept>();
  const introduced = new Set<string>();

  const learn = (written: string, method: AnnotatorName, short: string | null = null): string => {
    const term = withoutLatex(written);
    const key = surfaceKey(term);
    const known = (forms.get(key) ?? compiled.lexicon.forms(key))?.[0]?.slug;
    if (known !== undefined) return known;
    // an oddly written long form only explains the name: "Training-frEE calibratioN (TEEN)"
    const name = short !== null && isOdd(term) ? short : term;
    const slug = termSlug(name);
    if (slug === '') return slug;
    forms.set(key, [toForm(slug, term)]);
    if (!compiled.concepts.has(slug) && !concepts.has(slug)) {
      concepts.set(slug, {
        slug,
        label: toLabel(name),
        kinds: [guessKind(name, sources.text)],
        origin: 'EXTRACTED',
        acronym: short === name ? null : short,
        hub: false,
        head: headConcept(name, compiled),
        found: foundBy(method, 0.85),
      });
    }
    return slug;
  };

  for (const { short, long } of sources.pairs) {
    const slug = idle.has(surfaceKey(long)) ? '' : learn(long, 'acronym-pairs', short);
    forms.set(surfaceKey(short), slug === '' ? [] : [toForm(slug, short)]);
  }
  for (const name of sources.introduced) {
    // "we introduce Deep Search with Metacognitive Monitoring (DS-MCM)": the pair knows the whole name
    const whole = sources.pairs.find(({ long }) => long.startsWith(name))?.long;
    introduced.add(learn(whole ?? name, 'introduced-names'));
  }
  for (const name of sources.systems) learn(name, 'named-systems');
  introduced.delete('');

  return {
    introduced,
    lexicon: toLexicon(forms, compiled.lexicon),
    conceptOf: (slug) => compiled.known.get(slug) ?? concepts.get(slug),
  };
}

function toForm(slug: string, written: string): Form {
  return { slug, capitals: isPhrase(written) ? 0 : capitalsNeeded(written) };
}

/** Several plain words: their capitals are those of a title, and the text may write them small. */
function isPhrase(term: string): boolean {
  return /\s|-/.test(term) && term.split(/[\s-]+/).every((word) => /^\p{L}?\p{Ll}*$/u.test(word));
}

/** Capitals inside or at the end of words, put there to explain an acronym. */
function isOdd(term: string): boolean {
  return term
    .split(/[\s-]+/)
    .some((word) => /\p{Ll}{2,}\p{Lu}+\p{Ll}*$|^\p{Lu}{2,}\p{Ll}{2,}/u.test(word));
}

/** A phrase that only begins with a capital, as at the beginning of a sentence, is written small. */
function toLabel(term: string): string {
  const small = /^\p{Lu}\p{Ll}+(?:[\s-]\p{Ll}+)+$/u.test(term);
  return (small ? term.toLowerCase() : term).replace(/\s+/g, ' ');
}
