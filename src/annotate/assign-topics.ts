import type { FoundConcept, FoundTopic } from '../domain/annotations.ts';
import type { VocabularyTopic } from '../domain/vocabulary.ts';
import { foundBy } from './annotators.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { type HeadOf, topicRelevances } from './topic-relevances.ts';

/** A paper is about a topic from this score on. */
export const topicThreshold = 0.5;

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
  const lines = concepts.map(
    ({ slug }) => compiled.lineage.get(slug) ?? lineOfHead(headOf(slug), compiled),
  );
  const named = new Set(lines.flat());
  const votes = votesByTopic(concepts, compiled, headOf);
  return compiled.topics
    .filter(({ needs }) => needs.length === 0 || needs.some((slug) => named.has(slug)))
    .map((topic) => {
      const own = votes.get(topic.slug) ?? [];
      const doubt = own.reduce((rest, { strength }) => rest * (1 - strength), 1);
      const score = own.length === 0 ? 0 : (1 - doubt) * shareLeft(topic, concepts, lines);
      return { topic, votes: own, score: Number(score.toFixed(4)) };
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

/** The votes for each topic that has any, strongest first. */
function votesByTopic(
  concepts: readonly FoundConcept[],
  compiled: CompiledVocabulary,
  headOf: HeadOf,
): Map<string, Vote[]> {
  const votes = new Map<string, Vote[]>();
  for (const concept of concepts) {
    for (const [topic, relevance] of topicRelevances(concept.slug, compiled, headOf)) {
      const vote = { concept, strength: relevance * prominence(concept) };
      const others = votes.get(topic);
      if (others) others.push(vote);
      else votes.set(topic, [vote]);
    }
  }
  for (const each of votes.values()) {
    each.sort((a, b) => b.strength - a.strength || (a.concept.slug < b.concept.slug ? -1 : 1));
  }
  return votes;
}

/** A concept with all that is broader, nearest first. */
type Line = readonly string[];

function lineOfHead(head: string | null, { lineage }: CompiledVocabulary): Line {
  return head === null ? [] : (lineage.get(head) ?? []);
}

/** What is left of a topic by the one concept that speaks against it most strongly. */
function shareLeft(
  { against }: VocabularyTopic,
  concepts: readonly FoundConcept[],
  lines: readonly Line[],
): number {
  let most = 0;
  for (const [at, concept] of concepts.entries()) {
    const listed = lines[at]?.find((slug) => against[slug] !== undefined);
    if (listed !== undefined) most = Math.max(most, (against[listed] ?? 0) * prominence(concept));
  }
  return 1 - most;
}

function prominence({ spans }: FoundConcept): number {
  if (spans.some(({ field }) => field === 'title')) return 1;
  return spans.length === 0 ? 0.4 : Math.min(0.8, 0.2 + 0.2 * spans.length);
}
