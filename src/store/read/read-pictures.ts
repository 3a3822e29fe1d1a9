import type { Engine } from '../engine.ts';
import type { PictureReader } from '../picture-reader.ts';
import { query } from '../query.ts';
import { readBroaderPairs } from './broader-pairs.ts';
import { readOutlinedPapers } from './outlined-papers.ts';
import { readCitations } from './picture-citations.ts';
import {
  readNameSketches,
  readNextNames,
  readPapersOfNames,
  readTopicFamilies,
  readTopicSets,
} from './picture-names.ts';
import {
  readEdgesOfPapers,
  readNearPapers,
  readPaperSketches,
  readPapersAmong,
  readPlaces,
  readStrongestPapers,
} from './picture-papers.ts';
import { countEntities, countPapersOfNames, countSimilar } from './picture-totals.ts';
import { countPapers } from './read-papers.ts';

async function readVersion(engine: Engine): Promise<number> {
  const [row] = await engine.read(query('dataset-version'));
  return Number(row?.['version'] ?? 0);
}

/** Everything that pictures of the graph that the engine holds are drawn from. */
export function pictureReader(engine: Engine): PictureReader {
  return {
    strongestPapers: (source, where, limit) => readStrongestPapers(engine, source, where, limit),
    papersAmong: (keys, where) => readPapersAmong(engine, keys, where),
    paperSketches: (keys) => readPaperSketches(engine, keys),
    placesOf: (revision, level, keys) => readPlaces(engine, revision, level, keys),
    edgesOfPapers: (keys, relations) => readEdgesOfPapers(engine, keys, relations),
    nearPapers: (revision, keys) => readNearPapers(engine, revision, keys, 'either way'),
    nearHeld: (revision, keys) => readNearPapers(engine, revision, keys, 'held'),
    citationsOf: (keys, limit) => readCitations(engine, keys, limit),

    nameSketches: (kind, slugs) => readNameSketches(engine, kind, slugs),
    papersOfNames: (kind, slugs, where, limit) =>
      readPapersOfNames(engine, kind, slugs, where, limit),
    nextNames: (kind, slugs) => readNextNames(engine, kind, slugs),
    outlinedPapers: (after, limit) => readOutlinedPapers(engine, after, limit),
    broaderPairs: (kind) => readBroaderPairs(engine, kind),
    topicSets: (where) => readTopicSets(engine, where),
    countPapers: (where) => countPapers(engine, where),
    countEntities: (where) => countEntities(engine, where),
    countSimilar: (revision) => countSimilar(engine, revision),
    countPapersOfNames: (kind, slugs, beside, where) =>
      countPapersOfNames(engine, kind, slugs, beside, where),
    version: () => readVersion(engine),
    topicFamilies: (slugs) => readTopicFamilies(engine, slugs),
  };
}
