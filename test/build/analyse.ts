import type { Background } from '../../src/analysis/model.ts';
import { analyse } from '../../src/cli/analyse/analyse.ts';
import type { Engine } from '../../src/store/engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { analysisWriter } from '../../src/store/write/write-analysis.ts';

const nothing: Background = { paperCount: 0, terms: [] };

/** Analyses a small graph afresh, with what its own papers teach and nothing else. Gives the revision. */
export async function analyseGraph(engine: Engine): Promise<number> {
  const reader = graphReader(engine);
  const { paperCount } = await reader.dataset();
  const head = await reader.analysis.head();
  const now = () => new Date('2025-12-09T12:00:00Z');
  const request = { head, fresh: true, paperCount, background: nothing, now };
  const { revision } = await analyse(analysisWriter(engine), request);
  return revision;
}
