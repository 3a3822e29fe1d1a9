import type { VocabularyTopic } from '../domain/vocabulary.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';

/** Which curated concept stands for one that is not curated; null where none does. */
export type HeadOf = (slug: string) => string | null;

/** How strongly a concept speaks for each topic that it speaks for at all, by the topic's slug. */
type Relevances = ReadonlyMap<string, number>;

const none: Relevances = new Map();
const remembered = new WeakMap<CompiledVocabulary, Map<string, Relevances>>();

/** A concept that is not curated speaks with the voice of the one that stands for it, as something narrower. */
export function topicRelevances(
  slug: string,
  compiled: CompiledVocabulary,
  headOf: HeadOf,
): Relevances {
  const curated = compiled.concepts.has(slug);
  const head = curated ? null : headOf(slug);
  if (!curated && head === null) return none;
  const known = remembered.get(compiled) ?? new Map<string, Relevances>();
  remembered.set(compiled, known);
  const name = head ?? slug;
  const key = `${curated ? '' : 'head '}${name}`;
  const found = known.get(key) ?? relevancesFrom(name, curated ? 1 : step, compiled);
  known.set(key, found);
  return found;
}

/** What each step to something broader leaves. */
const step = 0.8;

function relevancesFrom(slug: string, factor: number, compiled: CompiledVocabulary): Relevances {
  const found = new Map<string, number>();
  for (const { slug: topic } of compiled.topics) {
    const within = topicsWithin(topic, compiled.topics);
    const most = Math.max(...within.map((each) => relevance(slug, factor, each, compiled)));
    if (most > 0) found.set(topic, most);
  }
  return found;
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
  factor: number,
  topic: VocabularyTopic,
  compiled: CompiledVocabulary,
): number {
  let level: readonly string[] = [slug];
  for (let share = factor; level.length > 0; share *= step) {
    let most = 0;
    for (const each of level) most = Math.max(most, topic.concepts[each] ?? 0);
    if (most > 0) return share * most;
    level = level.flatMap((each) => compiled.concepts.get(each)?.broader ?? []);
  }
  return 0;
}
