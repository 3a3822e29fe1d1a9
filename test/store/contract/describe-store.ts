// Every case in this folder runs on every engine, and no engine skips one.
// To add cases: write `describe-<noun>.ts` beside this file that exports
//   export function describePapers(openEngine: OpenEngine): void { describe('papers', () => { it('…', …) }) }
// and add one line to `cases`. A case opens its engine with `await openEngine()`: migrated, empty, closed after the case.
import { describe } from 'vitest';
import type { Engine } from '../../../src/store/engine.ts';
import { describeEngine } from './describe-engine.ts';
import { describeSearchText } from './describe-search-text.ts';

/** An engine of its own for the running test: migrated and empty. */
export type OpenEngine = () => Promise<Engine>;

const cases: readonly ((openEngine: OpenEngine) => void)[] = [describeEngine, describeSearchText];

export function describeStore(name: string, openEngine: OpenEngine): void {
  describe(`store on ${name}`, () => {
    for (const describeCase of cases) describeCase(openEngine);
  });
}
