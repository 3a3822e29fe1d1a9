import { NotFound } from '../../domain/errors.ts';
import type { Paper } from '../../domain/paper.ts';
import { readPaperId } from '../global-id.ts';
import type { Loaders } from '../loaders.ts';

/** The paper of a global id, where null cannot say that there is none. */
export async function loadPaper(id: string, loaders: Loaders): Promise<Paper> {
  const paper = await loaders.paper.load(readPaperId(id));
  if (!paper) throw new NotFound('paper', id);
  return paper;
}

/** The same for several, in their order. */
export const loadPapers = (ids: readonly string[], loaders: Loaders): Promise<Paper[]> =>
  Promise.all(ids.map((id) => loadPaper(id, loaders)));
