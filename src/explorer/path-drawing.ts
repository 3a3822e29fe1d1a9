import type { GraphNode } from './api/graph-query.ts';
import type { Path, PathAnswer } from './api/path-query.ts';

/** The things along a path, from its beginning to its end. */
export const idsAlong = ({ steps }: Path): string[] => {
  const [first] = steps;
  return first ? [first.from.id, ...steps.map(({ to }) => to.id)] : [];
};

/** The nodes of all paths, to be drawn with the picture that is there. */
export function nodesOfPaths({ graph, paths }: PathAnswer): readonly GraphNode[] {
  const wanted = new Set((paths?.paths ?? []).flatMap(idsAlong));
  return (graph?.nodes ?? []).filter(({ node }) => wanted.has(node.id));
}

const hop = 450;

/** Shows a path one hop after the other; answers how to stop. Without motion it stands there at once. */
export function drawHopByHop(
  keys: readonly string[],
  show: (keys: readonly string[]) => void,
): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || keys.length < 2) {
    show(keys);
    return () => {};
  }
  let shown = 1;
  show(keys.slice(0, shown));
  const timer = setInterval(() => {
    shown += 1;
    show(keys.slice(0, shown));
    if (shown >= keys.length) clearInterval(timer);
  }, hop);
  return () => clearInterval(timer);
}
