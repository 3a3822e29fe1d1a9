// Every case in this folder runs on every engine, and no engine skips one.
// To add cases: write `describe-<noun>.ts` beside this file that exports
//   export function describePapers(openEngine: OpenEngine): void { describe('papers', () => { it('…', …) }) }
// and add one line to `cases`. A case opens its engine with `await openEngine()`: migrated, empty, closed after the case.
import { describe } from 'vitest';
import type { Engine } from '../../../src/store/engine.ts';
import type { AtEnd } from '../embedded-folder.ts';
import { describeAliasesWritten } from './describe-aliases-written.ts';
import { describeAnalysisRead } from './describe-analysis-read.ts';
import { describeAnalysisWritten } from './describe-analysis-written.ts';
import { describeCitationsRead } from './describe-citations-read.ts';
import { describeCitationsWritten } from './describe-citations-written.ts';
import { describeEngine } from './describe-engine.ts';
import { describeIngestOrder } from './describe-ingest-order.ts';
import { describeNamesWritten } from './describe-names-written.ts';
import { describeOlderGraphs } from './describe-older-graphs.ts';
import { describePapers } from './describe-papers.ts';
import { describePapersWritten } from './describe-papers-written.ts';
import { describePictures } from './describe-pictures.ts';
import { describeQuestions } from './describe-questions.ts';
import { describeRecordsWritten } from './describe-records-written.ts';
import { describeRelations } from './describe-relations.ts';
import { describeRememberedDays } from './describe-remembered-days.ts';
import { describeSearchText } from './describe-search-text.ts';
import { describeVocabularyWritten } from './describe-vocabulary-written.ts';

/** An engine of its own for the running test, or until a hook's end: migrated and empty. */
export type OpenEngine = (atEnd?: AtEnd) => Promise<Engine>;

const cases: readonly ((openEngine: OpenEngine) => void)[] = [
  describeEngine,
  describeSearchText,
  describePapers,
  describeRememberedDays,
  describeRelations,
  describeQuestions,
  describePapersWritten,
  describeNamesWritten,
  describeVocabularyWritten,
  describeRecordsWritten,
  describeAliasesWritten,
  describeCitationsWritten,
  describeAnalysisWritten,
  describeAnalysisRead,
  describeCitationsRead,
  describePictures,
  describeIngestOrder,
  describeOlderGraphs,
];

export function describeStore(name: string, openEngine: OpenEngine): void {
  describe(`store on ${name}`, () => {
    for (const describeCase of cases) describeCase(openEngine);
  });
}
