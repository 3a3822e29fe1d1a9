import type { FoundClusters } from '../../analysis/found-clusters.ts';
import { placeAfresh } from '../../analysis/place-afresh.ts';
import { placeNewcomers } from '../../analysis/place-newcomers.ts';
import type { WeightedGraph } from '../../analysis/weighted-graph.ts';
import type { AnalysisStart } from './analysis-task.ts';

/** Of papers that were never drawn: with more of them the old picture does not fit any more. */
const mostNewcomers = 0.2;

/** Where papers are drawn, x and y by turns: where they were, if most were drawn before. */
export function placePapers(
  keys: readonly string[],
  graph: WeightedGraph,
  clusters: FoundClusters,
  previous: AnalysisStart['previous'],
): Float64Array {
  const drawn = previous?.positions ?? new Map();
  const newcomers = keys.filter((key) => !drawn.has(key)).length;
  const points =
    newcomers > mostNewcomers * keys.length
      ? placeAfresh(graph, partitionsOf(keys, clusters))
      : placeNewcomers(keys, graph, drawn);
  return Float64Array.from(points.flatMap(({ x, y }) => [x, y]));
}

/** The levels as numbers again; a paper in no cluster is one of its own. */
function partitionsOf(keys: readonly string[], { members, modularity }: FoundClusters) {
  return modularity.map((_, level) => {
    const homes = new Map(
      members.filter((member) => member.level === level).map(({ key, cluster }) => [key, cluster]),
    );
    const numbers = new Map<string, number>();
    return Int32Array.from(keys, (key) => {
      const home = homes.get(key) ?? `alone ${key}`;
      const number = numbers.get(home) ?? numbers.size;
      numbers.set(home, number);
      return number;
    });
  });
}
