import type { FoundPath, PathStep } from '../../analysis/path-node.ts';
import { unpackEntityKey } from '../../domain/entity.ts';
import { edgeId } from '../../store/analysis-reader.ts';
import type { RequestAnalysis } from './request-analysis.ts';

/** Which hops of paths lead from a paper to one that cites it. One read, and none where no hop is a citation. */
export async function turnedCitations(
  { reader }: RequestAnalysis,
  paths: readonly FoundPath[],
): Promise<(step: PathStep) => boolean> {
  const edges = paths
    .flatMap(({ steps }) => steps)
    .flatMap(({ from, to, relation }) => (relation === 'CITES' ? [{ from, to, relation }] : []));
  if (edges.length === 0) return () => false;
  const found = await reader.evidenceOf(edges);
  return ({ from, to, relation }) => {
    if (relation !== 'CITES') return false;
    const citing = found.get(edgeId({ from, to, relation }))?.paper ?? null;
    return citing !== null && citing === unpackEntityKey(to)?.key;
  };
}
