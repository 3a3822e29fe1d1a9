import type { PaperEvidence } from '../../analysis/contribution.ts';
import type { FoundPath, PathStep } from '../../analysis/path-node.ts';
import { unpackEntityKey } from '../../domain/entity.ts';
import { PaperKey } from '../../domain/paper.ts';
import { type EdgeName, edgeId } from '../../store/analysis-reader.ts';
import { explainPapers } from './explain-papers.ts';
import type { RequestAnalysis } from './request-analysis.ts';

/** Reasons of a similarity whose words are shown. */
const mostReasons = 3;

const isStored = (relation: PathStep['relation']): relation is EdgeName['relation'] =>
  relation !== 'SIMILAR' && relation !== 'CITES' && relation !== 'CO_OCCURS';

/** The words in papers that each hop rests on; one read for all hops that the graph holds. */
export async function pathEvidence(
  analysis: RequestAnalysis,
  paths: readonly FoundPath[],
): Promise<(step: PathStep) => readonly PaperEvidence[]> {
  const steps = paths.flatMap((path) => path.steps);
  const edges = steps.flatMap(({ from, to, relation }) =>
    isStored(relation) ? [{ from, to, relation }] : [],
  );
  const stored = edges.length > 0 ? await analysis.reader.evidenceOf(edges) : new Map();
  const similar = steps.find(({ relation }) => relation === 'SIMILAR');
  const reasons = similar ? await similarEvidence(analysis, similar) : [];
  return ({ from, to, relation }) => {
    if (!isStored(relation)) return relation === 'SIMILAR' ? reasons : [];
    const found = stored.get(edgeId({ from, to, relation }));
    return found?.paper && found.spans.length > 0 ? [{ key: found.paper, spans: found.spans }] : [];
  };
}

async function similarEvidence(
  analysis: RequestAnalysis,
  { from, to }: PathStep,
): Promise<PaperEvidence[]> {
  const [a, b] = [from, to].map((key) => PaperKey.parse(unpackEntityKey(key)?.key ?? ''));
  if (!a || !b) return [];
  const { contributions } = await explainPapers(analysis, { to: [a], unlike: [] }, b);
  const spoken = contributions.filter(({ left, right }) => left.length > 0 && right.length > 0);
  return spoken.slice(0, mostReasons).flatMap(({ left, right }) => [...left, ...right]);
}
