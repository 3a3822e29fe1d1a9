import { z } from 'zod';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';
import { readOver } from './chunks.ts';
import type { NamedKind } from './named-kind.ts';

const Edges = z.array(z.tuple([z.string(), z.string().nullable()]));
const PaperBefore = z
  .object({
    key: z.string(),
    slug: z.string(),
    searchTerms: z.string(),
    concepts: Edges,
    topics: Edges,
    organizations: Edges,
    authors: Edges,
  })
  .transform(({ key, slug, searchTerms, concepts, topics, organizations, authors }) => {
    const names: Record<NamedKind, readonly (readonly [string, string | null])[]> = {
      Concept: concepts,
      Topic: topics,
      Organization: organizations,
      Author: authors,
    };
    return { key, slug, searchTerms, names };
  });

/** A stored paper's slug, the words it is found by, and the slug and form of every name it hangs on. */
export type PaperBefore = z.infer<typeof PaperBefore>;

export async function readPapersBefore(
  engine: Engine,
  keys: readonly string[],
): Promise<Map<string, PaperBefore>> {
  const before = new Map<string, PaperBefore>();
  for (const row of await readOver(engine, query('papers-before'), 'keys', [...new Set(keys)])) {
    const paper = PaperBefore.parse(row);
    before.set(paper.key, paper);
  }
  return before;
}
