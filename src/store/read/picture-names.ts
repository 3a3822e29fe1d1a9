import { z } from 'zod';
import type { NamedKind } from '../../domain/drawn-graph.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { Engine } from '../engine.ts';
import type { NameSketch, TopicSet } from '../picture-reader.ts';
import { fill, query } from '../query.ts';
import { readFilterFacts } from './filter-facts.ts';
import { compilePaperCondition, compilePaperFilter } from './paper-filter.ts';

const labels = {
  CONCEPT: 'Concept',
  TOPIC: 'Topic',
  ORGANIZATION: 'Organization',
  AUTHOR: 'Author',
} as const;

/** How papers hang on a name, seen from it, and what the edge counts for: one that is only there counts as 1. */
const edges: Readonly<Record<NamedKind, { readonly edge: string; readonly weight: string }>> = {
  CONCEPT: { edge: '<-[e:MENTIONS]-', weight: 'e.weight' },
  TOPIC: { edge: '<-[e:ABOUT]-', weight: 'e.score' },
  ORGANIZATION: { edge: '<-[e:FROM]-', weight: '1.0' },
  AUTHOR: { edge: '-[e:WROTE]->', weight: '1.0' },
};

const SketchRow = z.object({
  key: z.string(),
  label: z.string(),
  papers: z.number().nullable(),
  hub: z.boolean().nullable(),
  next: z.number(),
});
const PapersRow = z.object({
  name: z.string(),
  papers: z.array(z.tuple([PaperKey, z.number()])),
});
const NextRow = z.object({
  key: z.string(),
  broader: z.array(z.string()),
  narrower: z.array(z.string()),
});
const AboveRow = z.object({ slug: z.string(), above: z.array(z.string()) });
const SetRow = z.object({ topics: z.array(z.string()), papers: z.number() });

const distinct = (slugs: readonly string[]) => [...new Set(slugs)];

export async function readNameSketches(
  engine: Engine,
  kind: NamedKind,
  slugs: readonly string[],
): Promise<Map<string, NameSketch>> {
  if (slugs.length === 0) return new Map();
  const filled = fill(query('drawn-names'), { label: labels[kind] });
  const rows = await engine.read(filled, { keys: distinct(slugs) });
  return new Map(
    rows.map((row) => {
      const { key, label, papers, hub, next } = SketchRow.parse(row);
      return [key, { label, papers: papers ?? 0, hub: hub === true, next }];
    }),
  );
}

export async function readPapersOfNames(
  engine: Engine,
  kind: NamedKind,
  slugs: readonly string[],
  where: PaperFilter,
  limit: number,
): Promise<Map<string, { key: PaperKey; weight: number }[]>> {
  if (slugs.length === 0) return new Map();
  const condition = compilePaperCondition(where, await readFilterFacts(engine, where));
  const holes = { label: labels[kind], ...edges[kind], where: condition.where };
  const filled = fill(query('papers-of-drawn-names'), holes);
  const rows = await engine.read(filled, { ...condition.params, keys: distinct(slugs), limit });
  return new Map(
    rows.map((row) => {
      const { name, papers } = PapersRow.parse(row);
      return [name, papers.map(([key, weight]) => ({ key, weight }))];
    }),
  );
}

export async function readNextNames(
  engine: Engine,
  kind: 'CONCEPT' | 'TOPIC',
  slugs: readonly string[],
): Promise<Map<string, { broader: string[]; narrower: string[] }>> {
  if (slugs.length === 0) return new Map();
  const filled = fill(query('next-names'), { label: labels[kind] });
  const rows = await engine.read(filled, { keys: distinct(slugs) });
  return new Map(
    rows.map((row) => {
      const { key, broader, narrower } = NextRow.parse(row);
      return [key, { broader: broader.sort(), narrower: narrower.sort() }];
    }),
  );
}

export async function readTopicSets(engine: Engine, filter: PaperFilter): Promise<TopicSet[]> {
  const { start, where, params } = compilePaperFilter(
    filter,
    await readFilterFacts(engine, filter),
  );
  const rows = await engine.read(fill(query('topic-sets'), { start, where }), params);
  return rows.map((row) => SetRow.parse(row));
}

export async function readTopicFamilies(
  engine: Engine,
  slugs: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (slugs.length === 0) return new Map();
  const rows = await engine.read(query('topics-above'), { slugs: distinct(slugs) });
  return new Map(
    rows.map((row) => {
      const { slug, above } = AboveRow.parse(row);
      return [slug, above];
    }),
  );
}
