import type { Engine } from '../engine.ts';
import type { GraphWriter } from '../graph-writer.ts';
import { changeSteps } from './apply-change.ts';
import { contentHash } from './content-hash.ts';
import { readAllRecords, readRecordStates, readRecordsSharing } from './read-records.ts';
import { noteAnnotators, noteRejections } from './write-notes.ts';
import { writeVersioned } from './write-versioned.ts';
import { vocabularySteps } from './write-vocabulary.ts';

/** The writer over any engine. */
export function graphWriter(engine: Engine): GraphWriter {
  return {
    recordStates: (keys) => readRecordStates(engine, keys),
    recordsSharing: (joins) => readRecordsSharing(engine, joins),
    writeVocabulary: (vocabulary) =>
      writeVersioned(engine, () => vocabularySteps(engine, vocabulary)),
    apply: (change) => writeVersioned(engine, () => changeSteps(engine, change)),
    noteRejections: (source, file, count) => noteRejections(engine, source, file, count),
    noteAnnotators: (annotators) => noteAnnotators(engine, annotators),
    allRecords: () => readAllRecords(engine),
    contentHash: () => contentHash(engine),
  };
}
