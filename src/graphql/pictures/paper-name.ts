import { packDrawnKey } from '../../domain/drawn-graph.ts';
import type { PaperKey } from '../../domain/paper.ts';

/** The key of a paper in a drawing. */
export const nameOfPaper = (key: PaperKey) => packDrawnKey({ kind: 'PAPER', key });
