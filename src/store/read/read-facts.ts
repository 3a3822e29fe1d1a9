import { z } from 'zod';
import { PaperKey } from '../../domain/paper.ts';
import type {
  BroaderConcept,
  BroaderConcepts,
  StoredFacts,
  StoredNamed,
} from '../analysis-reader.ts';
import type { Engine, Row } from '../engine.ts';
import { query } from '../query.ts';
import { PackedSpans } from '../rows/packed-spans.ts';
import { readBroaderPairs } from './broader-pairs.ts';
import { groupRows } from './group-rows.ts';

const Named = z
  .tuple([z.string(), z.string(), z.number(), PackedSpans])
  .transform(([slug, label, weight, spans]): StoredNamed => ({ slug, label, weight, spans }));
/** A house is not something that a text says more or less of. */
const House = z
  .tuple([z.string(), z.string()])
  .transform(([slug, label]): StoredNamed => ({ slug, label, weight: 1, spans: [] }));
const Cited = z.tuple([PaperKey, z.string()]).transform(([key, title]) => ({ key, title }));
const Facts = z.object({
  key: PaperKey,
  title: z.string(),
  abstract: z.string().nullable(),
  concepts: z.array(Named),
  topics: z.array(Named),
  organizations: z.array(House),
  cites: z.array(Cited),
  citedBy: z.number(),
});

const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }) =>
  a.slug < b.slug ? -1 : 1;

/**
 * One statement, however many papers; another one where the caller does not know what is broader than all concepts. Lists are
 * ordered by slug, so that engines answer alike.
 */
export async function readFacts(
  engine: Engine,
  keys: readonly PaperKey[],
  known: BroaderConcepts | null = null,
): Promise<Map<PaperKey, StoredFacts>> {
  if (keys.length === 0) return new Map();
  const rows = await engine.read(query('facts-of-papers'), { keys: [...new Set(keys)] });
  const papers = rows.map((row) => Facts.parse(row));
  const slugs = papers.flatMap(({ concepts }) => concepts.map(({ slug }) => slug));
  const broader: BroaderConcepts = known ?? (await readBroader(engine, [...new Set(slugs)]));
  return new Map(
    papers.map(({ key, title, abstract, concepts, topics, organizations, cites, citedBy }) => [
      key,
      {
        key,
        text: { title, abstract },
        concepts: concepts
          .sort(bySlug)
          .map((concept) => ({ ...concept, broader: broader.get(concept.slug) ?? [] })),
        topics: topics.sort(bySlug),
        organizations: organizations.sort(bySlug),
        authors: [],
        cites: cites.sort((a, b) => (a.key < b.key ? -1 : 1)),
        isCited: citedBy > 0,
      },
    ]),
  );
}

/** Of every concept that has something above it, and only those of the vocabulary have. Two statements. */
export async function readAllBroader(engine: Engine): Promise<Map<string, BroaderConcept[]>> {
  const pairs = await readBroaderPairs(engine, 'CONCEPT');
  return readBroader(engine, [...new Set(pairs.map(([narrower]) => narrower))]);
}

/** One statement; what has nothing broader is absent. Lists are ordered by slug. */
export async function readBroader<Slug extends string>(
  engine: Engine,
  slugs: readonly Slug[],
): Promise<Map<Slug, BroaderConcept[]>> {
  if (slugs.length === 0) return new Map();
  const rows = await engine.read(query('all-broader-concepts'), { slugs });
  const found = groupRows<Slug, BroaderConcept>(rows, 'asked', (row: Row) => ({
    slug: String(row['slug']),
    label: String(row['label']),
  }));
  for (const list of found.values()) list.sort(bySlug);
  return found;
}

// some 30 ms of work: nothing else in this process waits longer
const batch = 200;

/** The facts of every paper, ordered by key; memory holds one batch. */
export async function* readAllFacts(engine: Engine): AsyncGenerator<StoredFacts[]> {
  const known = await readAllBroader(engine);
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await engine.read(query('paper-keys-after'), { after, limit: batch });
    const keys = rows.map((row) => PaperKey.parse(row['key']));
    const facts = await readFacts(engine, keys, known);
    yield keys.flatMap((key) => facts.get(key) ?? []);
    after = keys.length < batch ? undefined : keys.at(-1);
  }
}
