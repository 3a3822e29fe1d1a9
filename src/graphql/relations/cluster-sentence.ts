import type { Cluster } from '../../domain/cluster.ts';
import { countOf } from '../../domain/count-of.ts';
import type { WeightedTopic } from '../../store/weighted-names.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** A topic is worth naming when it holds for this share of the members. */
const leastShare = 0.5;

/** What holds a cluster together, in one plain sentence. */
export function clusterSentence(
  { size, terms }: Pick<Cluster, 'size' | 'terms'>,
  topics: readonly WeightedTopic[],
): string {
  const shared = terms.filter(({ papers }) => papers > 1).slice(0, 3);
  const named = shared.map(({ label, papers }) => `${label} (${papers})`);
  const about =
    named.length > 0 ? ` that speak of ${list.format(named)}` : ' that are near each other';
  const [topic] = topics;
  const within =
    topic && topic.paperCount >= leastShare * size
      ? `; ${topic.paperCount} of them are about ${topic.topic.label}`
      : '';
  return `${countOf(size, 'paper')}${about}${within}.`;
}
