import type { FoundConcept, FoundTopic } from '../domain/annotations.ts';
import type { VocabularyTopic } from '../domain/vocabulary.ts';
import { foundBy } from './annotators.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';

/** A paper is about a topic from this score on. */
export const topicThreshold = 0.5;

/** Which curated concept stands for one that is not curated; null where none does. */
export type HeadOf = (slug: string) => string | null;

type Vote = { readonly concept: FoundConcept; readonly strength: number };

/**
 * The topics that a text's concepts speak for. A concept votes with the topic's own weight for it (or for the nearest
 * broader concept that the topic lists, a fifth less for each step), times its prominence: 1 in the title, else
 * 0.4 named once, 0.6 twice, 0.8 three times or more. Votes for a topic add up as independent evidence does,
 * 1 - product of (1 - vote), and those of broader topics include the votes for narrower ones. So a bare word, or one
 * passing remark, does not decide. What the topic lists against itself takes its share away, as much as it is prominent,
 * and where the topic needs a concept that the text does not name, it is not about the topic.
 */
export function assignTopics(
  concepts: readonly FoundConcept[],
  compiled: CompiledVocabulary,
  headOf: HeadOf = () => null,
): FoundTopic[] {
  const linesOf = new Map(
    concepts.map(({ slug }) => [
      slug,
      compiled.lineage.get(slug) ?? lineOfHead(headOf(slug), compiled),
    ]),
  );
  return compiled.topics
    .filter(({ needs }) => needs.length === 0 || needs.some((slug) => isNamed(slug, linesOf)))
    .map((topic) => {
      const votes = votesFor(topic, concepts, compiled, headOf);
      const doubt = votes.reduce((rest, { strength }) => rest * (1 - strength), 1);
      const score = (1 - doubt) * shareLeft(topic, concepts, linesOf);
      return { topic, votes, score: Number(score.toFixed(4)) };
    })
    .filter(({ score }) => score >= topicThreshold)
    .sort((a, b) => b.score - a.score || (a.topic.slug < b.topic.slug ? -1 : 1))
    .map(({ topic, votes, score }, rank) => {
      const deciding = votes.slice(0, 8);
      return {
        slug: topic.slug,
        score,
        primary: rank === 0,
        concepts: deciding.map(({ concept }) => concept.slug),
        evidence: deciding.flatMap(({ concept }) => concept.spans).slice(0, 24),
        found: foundBy('topic-evidence', score),
      };
    });
}

function votesFor(
  topic: VocabularyTopic,
  concepts: readonly FoundConcept[],
  compiled: CompiledVocabulary,
  headOf: HeadOf,
): Vote[] {
  const within = topicsWithin(topic.slug, compiled.topics);
  return concepts
    .map((concept) => {
      const relevances = within.map((each) => relevance(concept.slug, each, compiled, headOf));
      return { concept, strength: Math.max(...relevances) * prominence(concept) };
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.concept.slug < b.concept.slug ? -1 : 1));
}

/** A concept with all that is broader, nearest first. */
type LinesOf = ReadonlyMap<string, readonly string[]>;

function lineOfHead(head: string | null, { lineage }: CompiledVocabulary): readonly string[] {
  return head === null ? [] : (lineage.get(head) ?? []);
}

function isNamed(slug: string, linesOf: LinesOf): boolean {
  return [...linesOf.values()].some((line) => line.includes(slug));
}

/** What is left of a topic by the one concept that speaks against it most strongly. */
function shareLeft(
  { against }: VocabularyTopic,
  concepts: readonly FoundConcept[],
  linesOf: LinesOf,
): number {
  let most = 0;
  for (const concept of concepts) {
    const line = linesOf.get(concept.slug) ?? [];
    const listed = line.find((slug) => against[slug] !== undefined);
    if (listed !== undefined) most = Math.max(most, (against[listed] ?? 0) * prominence(concept));
  }
  return 1 - most;
}

/** A topic and all that are narrower. */
function topicsWithin(slug: string, topics: readonly VocabularyTopic[]): VocabularyTopic[] {
  return topics.flatMap((topic) => {
    if (topic.slug === slug) return [topic];
    return topic.broader === slug ? topicsWithin(topic.slug, topics) : [];
  });
}

function relevance(
  slug: string,
  topic: VocabularyTopic,
  compiled: CompiledVocabulary,
  headOf: HeadOf,
): number {
  let level: readonly string[] = [slug];
  for (let factor = 1; level.length > 0; factor *= 0.8) {
    let most = 0;
    for (const each of level) most = Math.max(most, topic.concepts[each] ?? 0);
    if (most > 0) return factor * most;
    level = level.flatMap((each) => compiled.concepts.get(each)?.broader ?? headOf(each) ?? []);
  }
  return 0;
}

function prominence({ spans }: FoundConcept): number {
  if (spans.some(({ field }) => field === 'title')) return 1;
  return spans.length === 0 ? 0.4 : Math.min(0.8, 0.2 + 0.2 * spans.length);
}
