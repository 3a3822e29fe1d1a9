import { z } from 'zod';
import type { Engine, Statement } from '../engine.ts';
import type { GraphChange } from '../graph-writer.ts';
import { query } from '../query.ts';
import { overRows, readOver } from './chunks.ts';
import type { PaperBefore } from './papers-before.ts';

const AliasBefore = z.object({ key: z.string(), slug: z.string().nullable() });

/** The `Alias.key` of a retired paper key. */
export const aliasOfKey = (key: string) => `key:${key}`;
/** The `Alias.key` of a retired paper slug. */
export const aliasOfSlug = (slug: string) => `slug:${slug}`;

/**
 * Retired keys and slugs lead to their survivors: those of this change, those that led to a paper which is retired now,
 * and the old slug of a paper that has got a new title. What a written paper is called is no alias any more.
 */
export async function aliasSteps(
  engine: Engine,
  change: GraphChange,
  before: ReadonlyMap<string, PaperBefore>,
): Promise<Statement[]> {
  const survivors = new Map(change.aliases.map(({ from, to }) => [from as string, to as string]));
  const retired = [...survivors.keys()].map((from) => ({ from, to: follow(survivors, from) }));
  const slugs = await readRetiredSlugs(
    engine,
    retired.map(({ from }) => from),
  );
  for (const { key, slug } of before.values()) slugs.set(key, slug);

  const rows = retired.flatMap(({ from, to }) => {
    const slug = slugs.get(from) ?? null;
    const ofSlug = slug === null ? [] : [{ key: aliasOfSlug(slug), to, slug: null }];
    return [{ key: aliasOfKey(from), to, slug }, ...ofSlug];
  });
  for (const { paper } of change.papers) {
    const old = before.get(paper.key)?.slug;
    if (old !== undefined && old !== paper.slug) {
      rows.push({ key: aliasOfSlug(old), to: paper.key, slug: null });
    }
  }
  const keys = rows.map(({ key }) => key);
  const alive = change.papers.flatMap(({ paper }) => [
    aliasOfKey(paper.key),
    aliasOfSlug(paper.slug),
  ]);
  return [
    ...overRows(query('lead-aliases-on'), 'rows', retired),
    ...overRows(query('unlink-aliases'), 'keys', keys),
    ...overRows(query('upsert-aliases'), 'rows', rows),
    ...overRows(query('delete-aliases'), 'keys', alive),
    ...overRows(query('delete-aliases-of-papers'), 'keys', change.removedPapers),
  ];
}

/** Where several papers were retired one after the other, the last survivor counts. */
function follow(survivors: ReadonlyMap<string, string>, from: string): string {
  const seen = new Set([from]);
  let to = survivors.get(from) ?? from;
  for (
    let next = survivors.get(to);
    next !== undefined && !seen.has(to);
    next = survivors.get(to)
  ) {
    seen.add(to);
    to = next;
  }
  return to;
}

async function readRetiredSlugs(
  engine: Engine,
  keys: readonly string[],
): Promise<Map<string, string | null>> {
  const slugs = new Map<string, string | null>();
  for (const row of await readOver(engine, query('aliases-before'), 'keys', keys.map(aliasOfKey))) {
    const { key, slug } = AliasBefore.parse(row);
    slugs.set(key.slice(aliasOfKey('').length), slug);
  }
  return slugs;
}
