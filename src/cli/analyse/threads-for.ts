import { availableParallelism } from 'node:os';
import type { Crew } from './compose-analysis.ts';
import { startPart } from './start-part.ts';

/** More would need more memory than they save time. */
const mostParts = 4;

/** For fewer papers a further thread takes longer to start than it saves. */
const papersAPart = 2_000;

/** As many threads for an analysis as there are processors and papers for. */
export function threadsFor(paperCount: number): Crew {
  const papers = Math.ceil(paperCount / papersAPart);
  return {
    size: Math.max(1, Math.min(mostParts, availableParallelism(), papers)),
    hire: startPart,
  };
}
