import type { ClusterId } from '../../domain/cluster.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { MentionRole } from '../../domain/mention.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { Engine } from '../engine.ts';
import type {
  NamingRelation,
  PaperEdge,
  PaperPlace,
  PaperSketch,
  PaperSource,
  RankedPaper,
} from '../picture-reader.ts';
import { fill, query } from '../query.ts';
import { analysedKey } from '../rows/analysed-key.ts';
import { readFilterFacts } from './filter-facts.ts';
import { readFamilies } from './narrower.ts';
import { compilePaperCondition, compilePaperFilter } from './paper-filter.ts';

// What is stored has passed through schemas on its way in, and a picture reads thousands of rows: none is checked again.
type RankedRow = { readonly key: PaperKey; readonly strength: number | null };
type SketchRow = {
  readonly key: PaperKey;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly mentions: number;
  readonly topics: number;
  readonly organizations: number;
  readonly authors: number;
};
type EdgesRow = {
  readonly paper: PaperKey;
  readonly mentions: readonly (readonly [string, number, readonly MentionRole[]])[];
  readonly topics: readonly (readonly [string, number])[];
  readonly organizations: readonly string[];
  readonly authors: readonly string[];
};
type PlaceRow = {
  readonly paper: PaperKey;
  readonly x: number;
  readonly y: number;
  readonly clusters: readonly ClusterId[];
};
type NearRow = {
  readonly paper: PaperKey;
  readonly near: readonly (readonly [PaperKey, number])[];
};

const distinct = <Key>(keys: readonly Key[]) => [...new Set(keys)];

export async function readStrongestPapers(
  engine: Engine,
  source: PaperSource,
  filter: PaperFilter,
  limit: number,
): Promise<RankedPaper[]> {
  const facts = await readFilterFacts(engine, filter);
  const { holes, params } = await startAt(engine, source);
  const compiled = holes ? compilePaperCondition(filter, facts) : compilePaperFilter(filter, facts);
  const filled = fill(query('strongest-papers'), {
    ...(holes ?? { start: compiled.start, group: '' }),
    where: compiled.where,
  });
  const rows = await engine.read(filled, { ...compiled.params, ...params, limit });
  return rows.map((row) => {
    const { key, strength } = row as RankedRow;
    return { key, strength: strength ?? 0 };
  });
}

/** Where papers are found from, if not by the filter itself. */
async function startAt(engine: Engine, source: PaperSource) {
  if (source.by === 'topic') {
    const families = await readFamilies(engine, 'narrower-topic-slugs', [source.slug]);
    const topics = families.get(source.slug)?.slugs ?? [];
    return {
      holes: strongestOf('Topic {slug: name}', 'ABOUT', 'score'),
      params: { names: topics },
    };
  }
  if (source.by === 'cluster') {
    const names = [analysedKey(source.revision, source.id)];
    return {
      holes: strongestOf('Cluster {key: name}', 'MEMBER_OF', 'strength'),
      params: { names },
    };
  }
  return { holes: null, params: {} };
}

const strongestOf = (node: string, relation: string, property: string) => ({
  start: `UNWIND $names AS name MATCH (:${node})<-[tie:${relation}]-(p:Paper)`,
  group: `WITH p, max(tie.${property}) AS most`,
  strength: 'most',
});

export async function readPapersAmong(
  engine: Engine,
  keys: readonly PaperKey[],
  filter: PaperFilter,
): Promise<Set<PaperKey>> {
  if (keys.length === 0) return new Set();
  const { where, params } = compilePaperCondition(filter, await readFilterFacts(engine, filter));
  const filled = fill(query('papers-among'), { where });
  const rows = await engine.read(filled, { ...params, keys: distinct(keys) });
  return new Set(rows.map((row) => PaperKey.parse(row['key'])));
}

export async function readPaperSketches(
  engine: Engine,
  keys: readonly PaperKey[],
): Promise<Map<PaperKey, PaperSketch>> {
  if (keys.length === 0) return new Map();
  const rows = await engine.read(query('drawn-papers'), { keys: distinct(keys) });
  return new Map(
    rows.map((row) => {
      const { key, title, publishedOn, ...counts } = row as SketchRow;
      const degrees = {
        MENTIONS: counts.mentions,
        ABOUT: counts.topics,
        FROM: counts.organizations,
        WROTE: counts.authors,
      };
      return [key, { title, publishedOn: publishedOn ?? null, degrees }];
    }),
  );
}

export async function readPlaces(
  engine: Engine,
  revision: number,
  level: number,
  keys: readonly PaperKey[],
): Promise<Map<PaperKey, PaperPlace>> {
  if (keys.length === 0) return new Map();
  const asked = distinct(keys).map((paper) => ({ paper, vector: analysedKey(revision, paper) }));
  const rows = await engine.read(query('places-of-papers'), { rows: asked, revision, level });
  return new Map(
    rows.map((row) => {
      const { paper, x, y, clusters } = row as PlaceRow;
      return [paper, { x, y, cluster: clusters[0] ?? null }];
    }),
  );
}

const holeOf: Readonly<Record<NamingRelation, string>> = {
  MENTIONS: 'mentions',
  ABOUT: 'topics',
  FROM: 'organizations',
  WROTE: 'authors',
};

export async function readEdgesOfPapers(
  engine: Engine,
  keys: readonly PaperKey[],
  relations: readonly NamingRelation[],
): Promise<Map<PaperKey, PaperEdge[]>> {
  if (keys.length === 0 || relations.length === 0) return new Map();
  const left = Object.entries(holeOf).filter(
    ([relation]) => !relations.some((r) => r === relation),
  );
  const holes = Object.fromEntries(left.map(([, hole]) => [hole, '[]']));
  const filled = fill(query('edges-of-drawn-papers'), holes);
  const rows = await engine.read(filled, { keys: distinct(keys) });
  return new Map(
    rows.map((row) => {
      const { paper, mentions, topics, organizations, authors } = row as EdgesRow;
      const all: PaperEdge[] = [
        ...mentions.map(([slug, weight, roles]) => toEdge('MENTIONS', slug, weight, roles)),
        ...topics.map(([slug, score]) => toEdge('ABOUT', slug, score)),
        ...organizations.map((slug) => toEdge('FROM', slug, 1)),
        ...authors.map((slug) => toEdge('WROTE', slug, 1)),
      ];
      return [paper, all.sort(byStrength)];
    }),
  );
}

const toEdge = (
  relation: NamingRelation,
  slug: string,
  weight: number,
  roles: readonly MentionRole[] = [],
): PaperEdge => ({ relation, slug, weight, roles });

const byStrength = (a: PaperEdge, b: PaperEdge) =>
  b.weight - a.weight || compareText(a.relation, b.relation) || compareText(a.slug, b.slug);

export async function readNearPapers(
  engine: Engine,
  revision: number,
  keys: readonly PaperKey[],
  tie: 'either way' | 'held',
): Promise<Map<PaperKey, { key: PaperKey; score: number }[]>> {
  if (keys.length === 0) return new Map();
  const held = { tie: '(p)-[s:SIMILAR]->(o:Paper)' };
  const rows = await engine.read(fill(query('near-papers'), tie === 'held' ? held : {}), {
    keys: distinct(keys),
    revision,
  });
  return new Map(
    rows.map((row) => {
      const { paper, near } = row as NearRow;
      const sorted = near
        .map(([key, score]) => ({ key, score }))
        .sort((a, b) => b.score - a.score || compareText(a.key, b.key));
      return [paper, sorted];
    }),
  );
}
