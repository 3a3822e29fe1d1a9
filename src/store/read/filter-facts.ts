import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { Engine } from '../engine.ts';
import { toSearchTerms } from '../rows/search-terms.ts';
import { readNarrower } from './narrower.ts';
import type { FilterFacts } from './paper-filter.ts';

/** More papers than one graph of ours holds: a filter's text is never cut. */
const everyPaper = 1_000_000;

/** What a filter means in this graph: the narrower topics and concepts, and the papers that hold its text. */
export async function readFilterFacts(engine: Engine, filter: PaperFilter): Promise<FilterFacts> {
  const [narrower, textKeys] = await Promise.all([
    readNarrower(engine, filter),
    filter.text == null ? null : readTextKeys(engine, filter.text),
  ]);
  return { narrower, textKeys };
}

async function readTextKeys(engine: Engine, text: string): Promise<string[]> {
  const terms = toSearchTerms(text);
  if (terms.length === 0) return [];
  const hits = await engine.searchText({ index: 'papers', terms, limit: everyPaper });
  return hits.map(({ key }) => key);
}
