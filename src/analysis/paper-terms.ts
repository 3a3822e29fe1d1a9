import type { Span } from '../domain/text.ts';
import { hashTerm } from './hash-term.ts';
import type { ConceptFact, PaperFacts } from './paper-facts.ts';
import { textTerms } from './text-terms.ts';
import type { Block, VectorSettings } from './vector-settings.ts';

/** One coordinate that a paper has: what it means, where the text says so, and its weight before idf. */
export type PaperTerm = {
  readonly id: number;
  readonly block: Block;
  /** The slug; for the text block the stemmed words, for citations the key of the cited paper. */
  readonly name: string;
  readonly label: string;
  readonly pair: boolean;
  /** False for a broader concept that only a narrower one speaks for. */
  readonly direct: boolean;
  readonly weight: number;
  readonly spans: readonly Span[];
};

/** The id of a coordinate; blocks do not share ids. */
export function termId(block: Block, name: string): number {
  return hashTerm(`${block}:${name}`);
}

/** Direct weight + d · (the largest weight among mentioned narrower ones); the heavier of equals by slug. */
function conceptTerms(
  concepts: readonly ConceptFact[],
  hubs: ReadonlySet<string>,
  settings: VectorSettings,
): PaperTerm[] {
  const terms = new Map<string, PaperTerm>();
  for (const { slug, label, weight, spans } of concepts) {
    if (hubs.has(slug) || weight <= 0) continue;
    const id = termId('concept', slug);
    const raised = weight ** settings.conceptPower;
    terms.set(slug, {
      ...{ id, block: 'concept', name: slug, label, pair: false, direct: true },
      ...{ weight: raised, spans },
    });
  }
  const lenders = new Map<string, { label: string; narrower: PaperTerm }>();
  for (const { slug, broader } of concepts) {
    const narrower = terms.get(slug);
    if (!narrower) continue;
    for (const above of broader) {
      if (hubs.has(above.slug)) continue;
      const lender = lenders.get(above.slug)?.narrower;
      const stronger =
        !lender ||
        narrower.weight > lender.weight ||
        (narrower.weight === lender.weight && narrower.name < lender.name);
      if (stronger) lenders.set(above.slug, { label: above.label, narrower });
    }
  }
  const lent = [...lenders].map(([slug, { label, narrower }]): PaperTerm => {
    const own = terms.get(slug);
    const share = settings.broader * narrower.weight;
    if (own) return { ...own, weight: own.weight + share };
    const id = termId('concept', slug);
    return { ...narrower, id, name: slug, label, direct: false, weight: share };
  });
  return [...new Map([...terms, ...lent.map((term) => [term.name, term] as const)]).values()];
}

/** Against one common reference, what it weighs that one of the two papers cites the other. */
const ownWeight = 2;

/**
 * A coordinate for each cited paper, and one for the paper itself where citations touch it at all: two papers meet in what
 * both cite, and in the one of them that the other cites.
 */
function citationTerms({ key, text, cites, isCited }: PaperFacts): PaperTerm[] {
  if (cites.length === 0 && !isCited) return [];
  const term = (name: string, label: string, weight: number): PaperTerm => ({
    ...{ id: termId('citation', name), block: 'citation', name, label, weight },
    ...{ pair: false, direct: true, spans: [] },
  });
  return [
    ...cites.map((cited) => term(cited.key, cited.title, 1)),
    term(key, text.title, ownWeight),
  ];
}

/** Every coordinate that a paper has by what is known of it. Hubs have none. */
export function paperTerms(
  facts: PaperFacts,
  hubs: ReadonlySet<string>,
  settings: VectorSettings,
): PaperTerm[] {
  const named = [
    ['topic', facts.topics],
    ['organization', facts.organizations],
    ['author', facts.authors],
  ] as const;
  const hubSpans = facts.concepts.filter(({ slug }) => hubs.has(slug)).flatMap((c) => c.spans);
  return [
    ...conceptTerms(facts.concepts, hubs, settings),
    ...named.flatMap(([block, list]) =>
      list.map(({ slug, label, weight, spans }): PaperTerm => {
        const id = termId(block, slug);
        return { id, block, name: slug, label, pair: false, direct: true, weight, spans };
      }),
    ),
    ...citationTerms(facts),
    ...textTerms(facts.text, hubSpans).map(({ term, pair, spans }): PaperTerm => {
      const weight = (1 + Math.log(spans.length)) * (pair ? settings.pairFactor : 1);
      const id = termId('text', term);
      return { id, block: 'text', name: term, label: term, pair, direct: true, weight, spans };
    }),
  ];
}
