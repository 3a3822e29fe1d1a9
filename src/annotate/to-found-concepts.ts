import type { FoundConcept } from '../domain/annotations.ts';
import type { MentionRole } from '../domain/mention.ts';
import type { Mention } from './find-mentions.ts';
import type { KnownConcept } from './known-concept.ts';
import { weigh } from './weigh.ts';

/** What is known of the concepts of one text besides where they stand. */
export type ConceptContext = {
  readonly conceptOf: (slug: string) => KnownConcept | undefined;
  readonly introduced: ReadonlySet<string>;
  /** Concepts that a source lists; they count even where the text does not spell them out. */
  readonly keywords: ReadonlySet<string>;
  /** How likely a writer of keywords would list them, absent for what none would; null where nobody can say. */
  readonly scores: ReadonlyMap<string, number> | null;
  readonly abstractLength: number;
};

/** One concept a slug from all its mentions, heaviest first, ties by slug. */
export function toFoundConcepts(
  mentions: readonly Mention[],
  context: ConceptContext,
): FoundConcept[] {
  const bySlug = new Map<string, Mention[]>([...context.keywords].map((slug) => [slug, []]));
  for (const mention of mentions) {
    const others = bySlug.get(mention.slug);
    if (others) others.push(mention);
    else bySlug.set(mention.slug, [mention]);
  }
  return [...bySlug]
    .flatMap(([slug, each]) => {
      const concept = context.conceptOf(slug);
      return concept ? [toFound(concept, each, context)] : [];
    })
    .sort((a, b) => b.weight - a.weight || (a.slug < b.slug ? -1 : 1));
}

function toFound(
  concept: KnownConcept,
  mentions: readonly Mention[],
  context: ConceptContext,
): FoundConcept {
  const { slug, label, kinds, origin, acronym, hub, found } = concept;
  const spans = mentions.map(({ span }) => span);
  const introduced = context.introduced.has(slug);
  const keyword = context.keywords.has(slug);
  return {
    slug,
    label,
    kinds,
    origin,
    acronym,
    aliases: spellings(concept, mentions),
    spans,
    roles: introduced ? ['INTRODUCES'] : rolesOf(mentions),
    weight: weigh(
      {
        label,
        hub,
        introduced,
        keyword,
        spans,
        score: context.scores && (context.scores.get(slug) ?? 0),
      },
      context.abstractLength,
    ),
    found,
  };
}

/** Roles in the order in which they are listed. */
const clear = ['USES', 'COMPARES', 'EVALUATES_ON'] as const;

/** Each role once, in a fixed order; a mere mention only where there is nothing better. */
function rolesOf(mentions: readonly Mention[]): MentionRole[] {
  if (mentions.every(({ role }) => role === null)) return ['MENTIONS'];
  const met = clear.filter((role) => mentions.some((mention) => mention.role === role));
  return met.length > 0 ? met : ['MENTIONS'];
}

/** Spellings other than label and acronym, without regard to case, each once, in order of the alphabet. */
function spellings({ label, acronym }: KnownConcept, mentions: readonly Mention[]): string[] {
  const others = mentions.filter(({ written }) => written !== label && written !== acronym);
  if (others.length === 0) return [];
  const seen = new Set([label.toLowerCase(), acronym?.toLowerCase()]);
  const found = others.map(({ written }) => written.replace(/\s+/g, ' ')).sort();
  return found.filter((written) => {
    const folded = written.toLowerCase();
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
