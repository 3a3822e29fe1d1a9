import type grafeo from '@grafeo-db/js';
import type { TextHit, TextSearch } from '../engine.ts';
import { textIndexes } from '../indexed-properties.ts';
import { byHit } from '../text-hits.ts';

type Database = grafeo.GrafeoDB;

/** Every node of the index that holds all terms, best first. The engine's own search takes any of them. */
export async function searchText(
  db: Database,
  { index, terms, limit }: TextSearch,
): Promise<TextHit[]> {
  const wanted = [...new Set(terms)];
  if (wanted.length === 0) return [];
  const hits: TextHit[] = [];
  for (const label of textIndexes[index]) {
    const scores = await scoresOfAll(db, label, wanted);
    hits.push(...bestOf(db, label, wanted, scores, limit));
  }
  return hits.sort(byHit).slice(0, limit);
}

/** The nodes found by each of the terms. BM25 is a sum over terms, so their scores may be added. */
async function scoresOfAll(
  db: Database,
  label: string,
  terms: readonly string[],
): Promise<Map<number, number>> {
  let scores: Map<number, number> | null = null;
  for (const term of terms) {
    const found = await db.textSearch(label, 'searchTerms', term, Math.max(1, db.nodeCount()));
    const next = new Map<number, number>();
    for (const [node = 0, score = 0] of found) {
      const before: number | undefined = scores === null ? 0 : scores.get(node);
      if (before !== undefined) next.set(node, before + score);
    }
    if (next.size === 0) return next;
    scores = next;
  }
  return scores ?? new Map();
}

/** Reads nodes from the best score on until `limit` are sure, those of an equal score with the last one included. */
function bestOf(
  db: Database,
  label: string,
  terms: readonly string[],
  scores: ReadonlyMap<number, number>,
  limit: number,
): TextHit[] {
  const kind = label.toUpperCase();
  const hits: TextHit[] = [];
  for (const [id, score] of [...scores].sort(([, a], [, b]) => b - a)) {
    if (hits.length >= limit && score < (hits[limit - 1]?.score ?? 0)) break;
    const node = db.getNode(id);
    const text = node?.get('searchTerms');
    // the engine may cut a term of a script without spaces into several: only the whole one counts
    if (typeof text !== 'string' || !terms.every((term) => text.includes(` ${term} `))) continue;
    hits.push({ kind, key: String(node?.get('key') ?? node?.get('slug')), score });
  }
  return hits;
}
