import { Overtaken } from '../../domain/errors.ts';
import type { Head, StoredModel } from '../analysis-reader.ts';
import type { AnalysisWriter, GroupedPaper, RelatedPaper } from '../analysis-writer.ts';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';
import { readAllFacts } from '../read/read-facts.ts';
import { packHead, readHead } from '../read/read-head.ts';
import { analysedKey } from '../rows/analysed-key.ts';
import { toClusterRow } from '../rows/cluster-row.ts';
import { withoutNulls } from '../rows/without-nulls.ts';
import { overRows, toChunks } from './chunks.ts';
import { readPrevious } from './read-previous.ts';
import { sweepAnalyses } from './sweep-analyses.ts';
import { readVersion } from './write-versioned.ts';

/** Papers of one transaction: some 3,000 edges, which no reader waits for. */
const batch = 100;

/** The same: three edges each. */
const groupedBatch = 500;

/** The writer of analyses over any engine. */
export function analysisWriter(engine: Engine): AnalysisWriter {
  return {
    version: () => readVersion(engine),
    curatedHubs: async () =>
      (await engine.read(query('hub-slugs'))).map((row) => String(row['slug'])),
    allFacts: () => readAllFacts(engine),
    previous: (revision) => readPrevious(engine, revision),
    begin: () => begin(engine),
    noteBackground: async (counts) => {
      for (const chunk of toChunks(counts, 500)) {
        await engine.write(overRows(query('write-background-counts'), 'rows', chunk));
      }
    },
    writeModel: (revision, row: StoredModel) =>
      engine.write([{ query: query('write-model'), params: { revision, row } }]),
    writeClusters: async (revision, clusters) => {
      const rows = clusters.map((cluster) => toClusterRow(revision, cluster));
      const links = clusters.flatMap(({ id, parent }) =>
        parent === null
          ? []
          : [{ key: analysedKey(revision, id), parent: analysedKey(revision, parent) }],
      );
      for (const chunk of toChunks(rows, 500)) {
        await engine.write(overRows(query('upsert-clusters'), 'rows', chunk));
      }
      await engine.write(overRows(query('link-clusters'), 'rows', links));
    },
    writeRelated: async (revision, papers) => {
      for (const chunk of toChunks(papers, batch)) await writeRelated(engine, revision, chunk);
    },
    writeGrouped: async (revision, papers) => {
      for (const chunk of toChunks(papers, groupedBatch)) {
        await writeGrouped(engine, revision, chunk);
      }
    },
    publish: (head) => publish(engine, head),
    sweep: () => sweepAnalyses(engine, false),
    renewVectors: async (revision, vectors) => {
      for (const chunk of toChunks(vectors, batch)) {
        const rows = chunk.map(({ key, vector }) => toVectorRow(revision, key, vector));
        const keys = chunk.map(({ key }) => key);
        await engine.write([
          { query: query('delete-similar'), params: { keys, revision } },
          { query: query('upsert-vectors'), params: { rows } },
        ]);
      }
    },
  };
}

function toVectorRow(revision: number, key: string, packed: string) {
  return { key: analysedKey(revision, key), paper: key, revision, packed };
}

async function begin(engine: Engine): Promise<number> {
  await sweepAnalyses(engine, true);
  const [row] = await engine.read(query('analysis-head'));
  const revision = 1 + Math.max(Number(row?.['lastGiven'] ?? 0), Number(row?.['revision'] ?? 0));
  await engine.write([{ query: query('begin-analysis'), params: { revision } }]);
  return revision;
}

async function writeRelated(
  engine: Engine,
  revision: number,
  papers: readonly RelatedPaper[],
): Promise<void> {
  const vectors = papers.map(({ key, vector }) => toVectorRow(revision, key, vector));
  const similar = papers.flatMap(({ key, similar: near }) =>
    near.map(({ key: to, score }) => ({ from: key, to, score })),
  );
  await engine.write([
    ...overRows(query('upsert-vectors'), 'rows', vectors),
    ...overRows(query('create-similar'), 'rows', similar).map((step) => ({
      ...step,
      params: { ...step.params, revision },
    })),
  ]);
}

async function writeGrouped(
  engine: Engine,
  revision: number,
  papers: readonly GroupedPaper[],
): Promise<void> {
  const places = papers.map(({ key, position }) => ({
    key: analysedKey(revision, key),
    ...position,
  }));
  const memberships = papers.flatMap(({ key, memberships: levels }) =>
    levels.map((level) => ({
      paper: key,
      cluster: analysedKey(revision, level.cluster),
      edge: withoutNulls({ ...level, revision }),
    })),
  );
  await engine.write([
    ...overRows(query('place-vectors'), 'rows', places),
    ...overRows(query('create-memberships'), 'rows', memberships),
  ]);
}

async function publish(engine: Engine, head: Head): Promise<void> {
  const { revision } = head;
  const params = { revision, summary: packHead(head) };
  await engine.write([{ query: query('publish-analysis'), params }]);
  if ((await readHead(engine)).revision !== revision) {
    throw new Overtaken('Another analysis began while this one ran: that one counts.');
  }
}
