import { availableParallelism } from 'node:os';
import type { AnalysisPart } from './analysis-part.ts';
import type { PartStart } from './compute-part.ts';
import { startPart } from './start-part.ts';

/** More would need more memory than they save time. */
const mostParts = 4;

/** For fewer papers a further thread takes longer to start than it saves. */
const papersAPart = 2_000;

/** As many parts of an analysis, each in a thread of its own, as there are processors and papers for. */
export function startParts(
  { background, curatedHubs }: PartStart,
  paperCount: number,
): [AnalysisPart, ...AnalysisPart[]] {
  const parts = Math.min(mostParts, availableParallelism(), Math.ceil(paperCount / papersAPart));
  const first = startPart({ background, curatedHubs });
  const others = Array.from({ length: Math.max(0, parts - 1) }, () =>
    startPart({ background: null, curatedHubs }),
  );
  return [first, ...others];
}
