import { analyse } from '../../src/cli/analyse/analyse.ts';
import type { Engine } from '../../src/store/engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { analysisWriter } from '../../src/store/write/write-analysis.ts';

/** Analyses a small graph afresh, with what its own papers teach and nothing else unless a background is given. Gives the revision. */
export async function analyseGraph(
  engine: Engine,
  background: string | null = null,
): Promise<number> {
  const reader = graphReader(engine);
  const { paperCount } = await reader.dataset();
  const head = await reader.analysis.head();
  const now = () => new Date('2025-12-09T12:00:00Z');
  const request = { head, fresh: true, paperCount, background, now };
  const { revision } = await analyse(analysisWriter(engine), request);
  return revision;
}
