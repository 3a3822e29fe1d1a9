import { type EntityKey, unpackEntityKey } from '../../domain/entity.ts';
import { PaperKey } from '../../domain/paper.ts';
import { type EdgeEvidence, type EdgeName, edgeId } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';
import { PackedSpans } from '../rows/packed-spans.ts';

const written = { MENTIONS: 'mentions-between', ABOUT: 'assignments-between' } as const;

/** What papers say of edges: a statement for mentions, one for assignments, one for citations. */
export async function readEvidence(
  engine: Engine,
  edges: readonly EdgeName[],
): Promise<Map<string, EdgeEvidence>> {
  const found = new Map<string, EdgeEvidence>();
  const citations: EdgeName[] = [];
  const pairs: Record<keyof typeof written, Pair[]> = { MENTIONS: [], ABOUT: [] };
  for (const edge of edges) {
    const ends = [edge.from, edge.to].flatMap((end) => unpackEntityKey(end) ?? []);
    const paper = ends.find(({ kind }) => kind === 'PAPER') ?? null;
    const other = ends.find(({ kind }) => kind !== 'PAPER');
    if (edge.relation === 'MENTIONS' || edge.relation === 'ABOUT') {
      if (paper && other) pairs[edge.relation].push({ edge, paper, other });
    } else if (edge.relation === 'CITES') {
      citations.push(edge);
    } else {
      found.set(edgeId(edge), { paper: paper && PaperKey.parse(paper.key), spans: [] });
    }
  }
  await Promise.all([
    readPairs(engine, written.MENTIONS, pairs.MENTIONS, found),
    readPairs(engine, written.ABOUT, pairs.ABOUT, found),
    readCitations(engine, citations, found),
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

/** Of two papers that cite each other, the one that the edge names first. */
async function readCitations(
  engine: Engine,
  edges: readonly EdgeName[],
  found: Map<string, EdgeEvidence>,
): Promise<void> {
  const asked = edges.flatMap((edge) => {
    const ends = [edge.from, edge.to].flatMap((end) => unpackEntityKey(end)?.key ?? []);
    const [from, to] = ends;
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  if (asked.length === 0) return;
  const pairs = asked.flatMap(({ from, to }) => [
    { from, to },
    { from: to, to: from },
  ]);
  const rows = await engine.read(query('citations-between'), { pairs });
  const cites = new Set(rows.map((row) => `${row['from']} ${row['to']}`));
  for (const { edge, from, to } of asked) {
    const citing = cites.has(`${from} ${to}`) ? from : cites.has(`${to} ${from}`) ? to : null;
    if (citing !== null) found.set(edgeId(edge), { paper: PaperKey.parse(citing), spans: [] });
  }
}
