import { readSpan } from '../domain/text.ts';
import type { Contribution, PaperEvidence } from './contribution.ts';
import { idf, type Model } from './model.ts';
import type { PaperFacts } from './paper-facts.ts';
import { type PaperTerm, paperTerms } from './paper-terms.ts';
import { relationSentence } from './relation-sentence.ts';
import { type SparseVector, sharedTerms } from './sparse-vector.ts';
import { conceptPart, type RelationVerdict, verdictOf } from './verdict.ts';

export type Explanation = {
  /** The sum of all contributions, to the last bit. */
  readonly score: number;
  readonly verdict: RelationVerdict;
  readonly sentence: string;
  /** Largest first by size, ties by label. */
  readonly contributions: readonly Contribution[];
};

const signals = {
  concept: 'CONCEPT',
  topic: 'TOPIC',
  organization: 'ORGANIZATION',
  author: 'AUTHOR',
  text: 'TEXT',
  citation: 'CITATION',
} as const;

type Holder = { readonly facts: PaperFacts; readonly term: PaperTerm };

const known = new WeakMap<PaperFacts, { readonly model: Model; readonly terms: PaperTerm[] }>();

/** A paper that is explained against ten others is read once, as long as somebody holds its facts. */
function termsOf(model: Model, facts: PaperFacts): PaperTerm[] {
  const before = known.get(facts);
  if (before?.model === model) return before.terms;
  const terms = paperTerms(facts, model.hubs, model.settings);
  known.set(facts, { model, terms });
  return terms;
}

/** Which papers have each of these coordinates, and what it means in them. */
function holders(
  model: Model,
  papers: readonly PaperFacts[],
  ids: ReadonlySet<number>,
): Map<number, Holder[]> {
  const found = new Map<number, Holder[]>();
  for (const facts of papers) {
    for (const term of termsOf(model, facts)) {
      if (!ids.has(term.id)) continue;
      const list = found.get(term.id);
      if (list) list.push({ facts, term });
      else found.set(term.id, [{ facts, term }]);
    }
  }
  return found;
}

const capital = /(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll}+(?![\p{L}\p{N}]))/gu;

/** A stemmed term is nothing to read: its words as the paper prints them, without the capitals of a title. */
function labelOf({ facts, term }: Holder): string {
  const [first] = term.spans;
  if (term.block !== 'text' || !first) return term.label;
  return readSpan(facts.text, first).replace(capital, (letter) => letter.toLowerCase());
}

/** One label for both directions of reading: the shortest, in small letters where there is a choice. */
function commonLabel(list: readonly Holder[]): string | undefined {
  return list.map(labelOf).sort((a, b) => a.length - b.length || (a > b ? -1 : 1))[0];
}

const toEvidence = (list: readonly Holder[]): PaperEvidence[] =>
  list
    .filter(({ term }) => term.spans.length > 0)
    .map(({ facts, term }) => ({ key: facts.key, spans: term.spans }));

/**
 * Why `right` has its score under the question `query`, which `left` papers make (one paper, or the seeds and
 * what they should be unlike). Every shared coordinate is one contribution; together they are the score.
 */
export function explain(
  model: Model,
  left: readonly PaperFacts[],
  right: PaperFacts,
  query: SparseVector,
  vector: SparseVector,
): Explanation {
  const shared = sharedTerms(query, vector);
  const score = shared.reduce((sum, { value }) => sum + value, 0);
  const ids = new Set(shared.map(({ id }) => id));
  const onLeft = holders(model, left, ids);
  const onRight = holders(model, [right], ids);
  const contributions = shared.map(({ id, value }): Contribution => {
    const leftHolders = onLeft.get(id) ?? [];
    const rightHolders = onRight.get(id) ?? [];
    const all = [...leftHolders, ...rightHolders];
    const one = all[0];
    const block = one?.term.block ?? 'text';
    const direct =
      leftHolders.some(({ term }) => term.direct) && rightHolders.some(({ term }) => term.direct);
    return {
      signal: block === 'concept' && !direct ? 'BROADER_CONCEPT' : signals[block],
      // a vector may be older than the text it was made from; the sum holds all the same
      label: commonLabel(all) ?? 'a term that is no longer in the text',
      slug: !one || block === 'text' ? null : one.term.name,
      value,
      share: score === 0 ? null : value / score,
      idf: idf(model, id),
      left: toEvidence(leftHolders),
      right: toEvidence(rightHolders),
    };
  });
  contributions.sort(
    (a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.label < b.label ? -1 : 1),
  );
  const verdict = verdictOf(score, conceptPart(contributions));
  const sharedHubs = right.concepts.filter(
    ({ slug }) => model.hubs.has(slug) && left.some((p) => p.concepts.some((c) => c.slug === slug)),
  );
  const sentence = relationSentence(
    verdict,
    contributions,
    sharedHubs.map(({ label }) => label),
    new Set([...left, right].map(({ key }) => key)),
  );
  return { score, verdict, sentence, contributions };
}
