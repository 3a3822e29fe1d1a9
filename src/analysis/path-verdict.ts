import type { FoundPath } from './path-node.ts';
import { verdictThresholds } from './verdict.ts';

export type PathVerdict = 'DIRECT' | 'CLOSE' | 'WEAK' | 'NONE';

/**
 * The least strength of a path that makes two things close. Two hops over a concept that both are moderately about (0.3)
 * and that 100 papers mention reach 0.002; four hops over two such concepts 0.00003.
 */
const leastClose = 0.0005;

/**
 * DIRECT: one hop, and no weak similarity. CLOSE: some strong path without a hub. WEAK: all paths run through a hub, or
 * are so long and thin that they prove little. NONE: there is no path.
 */
export function pathVerdict(paths: readonly FoundPath[]): PathVerdict {
  if (paths.length === 0) return 'NONE';
  const honest = paths.filter(({ hubs }) => hubs.length === 0);
  const isDirect = honest.some(
    ({ steps: [only, ...more] }) =>
      only &&
      more.length === 0 &&
      (only.relation !== 'SIMILAR' || only.weight >= verdictThresholds.RELATED),
  );
  if (isDirect) return 'DIRECT';
  return honest.some(({ strength }) => strength >= leastClose) ? 'CLOSE' : 'WEAK';
}
