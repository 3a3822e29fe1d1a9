import { doiOfArxivId } from '../../domain/identifiers.ts';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';
import { readOver, toChunks } from './chunks.ts';

const distinct = (names: readonly string[]) => [...new Set(names)];

/** The names that papers refer to; papers that neither refer nor are cited are left out. */
export async function readReferences(
  engine: Engine,
  keys: readonly string[],
): Promise<{ readonly key: string; readonly names: readonly string[] }[]> {
  const rows = await readOver(engine, query('references-before'), 'keys', distinct(keys));
  return rows
    .map((row) => ({
      key: String(row['key']),
      names: (row['names'] as unknown[]).map(String),
      cites: Number(row['cites']),
    }))
    .filter(({ names, cites }) => names.length > 0 || cites > 0);
}

/** Which stored paper each name leads to; absent for a name that none has. */
export async function readPapersNamed(
  engine: Engine,
  names: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const chunk of toChunks(distinct(names))) {
    const idsOf = (kind: string) =>
      chunk.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
    const arxivIds = idsOf('arxiv:');
    // a record may name its paper on arXiv by its DOI alone
    const doiOfArxiv = new Map(arxivIds.map((id) => [`doi:${doiOfArxivId(id)}`, `arxiv:${id}`]));
    const dois = [...idsOf('doi:'), ...arxivIds.map(doiOfArxivId)];
    const params = { keys: chunk, arxivIds, dois };
    for (const row of await engine.read(query('papers-of-references'), params)) {
      const name = String(row['name']);
      found.set(doiOfArxiv.get(name) ?? name, String(row['paper']));
    }
  }
  return found;
}

/** Stored papers that refer to any of these names, and the source that says so. */
export async function readCiting(
  engine: Engine,
  names: readonly string[],
): Promise<Map<string, { readonly paper: string; readonly source: string }[]>> {
  const found = new Map<string, { paper: string; source: string }[]>();
  for (const row of await readOver(
    engine,
    query('papers-citing-names'),
    'names',
    distinct(names),
  )) {
    const name = String(row['name']);
    const list = found.get(name) ?? [];
    list.push({ paper: String(row['paper']), source: String(row['source']) });
    found.set(name, list);
  }
  return found;
}
