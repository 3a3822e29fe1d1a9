import type { FoundPaths } from '../../analysis/find-paths.ts';
import type { FoundPath } from '../../analysis/path-node.ts';
import { type PathLabels, pathSentence } from '../../analysis/path-sentence.ts';
import { countOf } from '../../domain/count-of.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const between = ({ steps }: FoundPath) => steps.slice(1).map(({ from }) => from);

/** What the strongest ways between two entities amount to, and why, in one plain sentence. */
export function pathsSentence(
  { paths, verdict, truncated }: FoundPaths,
  maxHops: number,
  labels: PathLabels,
): string {
  const [best] = paths;
  if (!best) {
    return truncated
      ? `Not connected, as far as was searched: no way of at most ${countOf(maxHops, 'hop')} was found.`
      : `Not connected: no way of at most ${countOf(maxHops, 'hop')} leads from one to the other.`;
  }
  const direct = paths.find(({ steps }) => steps.length === 1);
  if (verdict === 'DIRECT' && direct) {
    return `Directly connected: ${pathSentence(direct, labels)}`;
  }
  const say = (keys: readonly string[]) => list.format([...new Set(keys.map(labels.labelOf))]);
  const through = say(between(best));
  if (verdict === 'CLOSE') return `Closely connected, through ${through}.`;
  return paths.every(({ hubs }) => hubs.length > 0)
    ? `Weakly connected: every way leads through something that very many papers mention (${say(paths.flatMap(({ hubs }) => hubs))}).`
    : `Weakly connected: the strongest way takes ${countOf(best.steps.length, 'hop')} and proves little (${through}).`;
}
