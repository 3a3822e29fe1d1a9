import type grafeo from '@grafeo-db/js';
import type { IndexedProperty } from '../indexed-properties.ts';
import { indexedProperties, textIndexes, uniqueKeys } from '../indexed-properties.ts';

type Database = grafeo.GrafeoDB;
type Migration = { readonly name: string; run(db: Database): Promise<void> };

/** In order; a name is never used again for something else. */
export const migrations: readonly Migration[] = [
  { name: '0001-keys', run: createKeys },
  { name: '0002-indexes', run: createIndexes },
  { name: '0003-text', run: createTextIndexes },
  { name: '0004-analysis', run: createKeysAndIndexes },
  { name: '0005-references', run: createKeysAndIndexes },
  { name: '0006-packed-edges', run: packEdges },
  { name: '0007-lookups-only', run: dropSortIndexes },
];

async function createKeys(db: Database): Promise<void> {
  for (const key of [...uniqueKeys, { label: 'Migration', property: 'name' }]) {
    const { label, property } = key;
    // without the index, first, every MERGE looks at all nodes of the label: 13 s for 8,000 rows in place of 0.05 s
    await createIndex(db, key);
    await db.executeCypher(
      `CREATE CONSTRAINT ${nameOf(key)}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    );
  }
}

async function createIndexes(db: Database): Promise<void> {
  for (const key of indexedProperties) await createIndex(db, key);
}

/** Again, for what came to these lists since: harmless for all else. */
async function createKeysAndIndexes(db: Database): Promise<void> {
  await createKeys(db);
  await createIndexes(db);
}

async function createIndex(db: Database, key: IndexedProperty): Promise<void> {
  await db.executeCypher(
    `CREATE INDEX ${nameOf(key)} IF NOT EXISTS FOR (n:${key.label}) ON (n.${key.property})`,
  );
}

const nameOf = ({ label, property }: IndexedProperty) => `${label.toLowerCase()}_${property}`;

async function createTextIndexes(db: Database): Promise<void> {
  for (const label of Object.values(textIndexes).flat()) {
    await db.createTextIndex(label, 'searchTerms', { tokenizer: 'standard', stopWords: [] });
  }
}

const packedSpans = (list: string) =>
  `reduce(text = '', span IN coalesce(${list}, []) | text + CASE text WHEN '' THEN '' ELSE ' ' END + span)`;
const packedProvenance = `'["' + e.source + '","' + e.method + '","' + e.methodVersion + '",'
  + CASE e.confidence WHEN 1 THEN '1' ELSE toString(e.confidence) END + ']'`;
const unpacked = 'e.source, e.method, e.methodVersion, e.confidence';

/** An edge's spans, and where it comes from, become one text each; what wrote an author's name is told by the records. */
async function packEdges(db: Database): Promise<void> {
  const provenance = `e.provenance = ${packedProvenance} REMOVE ${unpacked}`;
  for (const change of [
    `(:Paper)-[e:MENTIONS]->(:Concept) WHERE e.source IS NOT NULL SET e.spans = ${packedSpans('e.spans')}, ${provenance}`,
    `(:Paper)-[e:ABOUT]->(:Topic) WHERE e.source IS NOT NULL SET e.evidence = ${packedSpans('e.evidence')}, ${provenance}`,
    `(:Paper)-[e:FROM]->(:Organization) WHERE e.source IS NOT NULL SET ${provenance}`,
    `(:Author)-[e:WROTE]->(:Paper) WHERE e.source IS NOT NULL REMOVE ${unpacked}, e.recordedAt`,
  ]) {
    await db.executeCypher(`MATCH ${change}`);
  }
}

const papersSortedBy =
  'publishedOn listedOn upvotes commentCount authorCount sortTitle conceptCount'.split(' ');

/** Indexes of what is sorted and compared by: the engine never asked them, and they were a seventh of its memory. */
async function dropSortIndexes(db: Database): Promise<void> {
  for (const name of [
    'record_source',
    ...papersSortedBy.map((property) => `paper_${property}`),
    'topic_sortLabel',
    ...['concept', 'organization', 'author'].flatMap((kind) => [
      `${kind}_paperCount`,
      `${kind}_sortLabel`,
    ]),
    'vector_revision',
    'cluster_revision',
  ]) {
    await db.executeCypher(`DROP INDEX ${name} IF EXISTS`);
  }
}
