import { z } from 'zod';
import type { Engine } from '../engine.ts';
import type { Dataset } from '../graph-reader.ts';
import { query } from '../query.ts';
import { readHead } from './read-head.ts';

const Annotators = z.array(z.object({ name: z.string(), version: z.string() }));

/** The graph as a whole. */
export async function readDataset(engine: Engine): Promise<Dataset> {
  const [head, [state], [counts], sources, rejections] = await Promise.all([
    readHead(engine),
    engine.read(query('dataset-state')),
    engine.read(query('dataset-counts')),
    engine.read(query('dataset-sources')),
    engine.read(query('rejections')),
  ]);
  const count = (name: string) => Number(counts?.[name] ?? 0);
  const rejected = new Map(rejections.map((row) => [row['source'], Number(row['rejected'])]));
  const annotators = Annotators.parse(state?.['annotators'] ?? []);
  return {
    version: Number(state?.['version'] ?? 0),
    revision: head.revision,
    analysedAt: head.analysedAt,
    paperCount: count('papers'),
    topicCount: count('topics'),
    conceptCount: count('concepts'),
    mentionCount: count('mentions'),
    organizationCount: count('organizations'),
    authorCount: count('authors'),
    sources: sources.map((row) => ({
      source: String(row['source']),
      records: Number(row['records']),
      papers: Number(row['papers']),
      rejected: rejected.get(row['source']) ?? 0,
    })),
    annotators: annotators.sort((a, b) => (a.name < b.name ? -1 : 1)),
    engine: engine.version,
  };
}
