import { type EntityKey, unpackEntityKey } from '../../domain/entity.ts';
import { PaperKey } from '../../domain/paper.ts';
import { type EdgeEvidence, type EdgeName, edgeId } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';
import { PackedSpans } from '../rows/packed-spans.ts';

const written = { MENTIONS: 'mentions-between', ABOUT: 'assignments-between' } as const;

/** What the text says of edges: a statement for mentions, one for assignments. */
export async function readEvidence(
  engine: Engine,
  edges: readonly EdgeName[],
): Promise<Map<string, EdgeEvidence>> {
  const found = new Map<string, EdgeEvidence>();
  const pairs: Record<keyof typeof written, Pair[]> = { MENTIONS: [], ABOUT: [] };
  for (const edge of edges) {
    const ends = [edge.from, edge.to].flatMap((end) => unpackEntityKey(end) ?? []);
    const paper = ends.find(({ kind }) => kind === 'PAPER') ?? null;
    const other = ends.find(({ kind }) => kind !== 'PAPER');
    if (edge.relation === 'MENTIONS' || edge.relation === 'ABOUT') {
      if (paper && other) pairs[edge.relation].push({ edge, paper, other });
    } else {
      found.set(edgeId(edge), { paper: paper && PaperKey.parse(paper.key), spans: [] });
    }
  }
  await Promise.all([
    readPairs(engine, written.MENTIONS, pairs.MENTIONS, found),
    readPairs(engine, written.ABOUT, pairs.ABOUT, found),
  ]);
  return found;
}

type Pair = { readonly edge: EdgeName; readonly paper: EntityKey; readonly other: EntityKey };

async function readPairs(
  engine: Engine,
  name: (typeof written)[keyof typeof written],
  pairs: readonly Pair[],
  found: Map<string, EdgeEvidence>,
): Promise<void> {
  if (pairs.length === 0) return;
  const byEnds = new Map(pairs.map((pair) => [`${pair.paper.key} ${pair.other.key}`, pair.edge]));
  const rows = await engine.read(query(name), {
    pairs: pairs.map(({ paper, other }) => ({ paper: paper.key, slug: other.key })),
  });
  for (const row of rows) {
    const edge = byEnds.get(`${row['paper']} ${row['slug']}`);
    const spans = PackedSpans.parse(row['spans']);
    if (edge) found.set(edgeId(edge), { paper: PaperKey.parse(row['paper']), spans });
  }
}
