import DataLoader from 'dataloader';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { CandidateRequest, CandidateSeed } from '../../store/analysis-reader.ts';
import { forEachFilter } from './for-each-filter.ts';
import { mostRanked } from './ranked-page.ts';

/** What candidates are near to. */
export type CandidateQuestion = Omit<CandidateSeed, 'id'>;
export type CandidateLoader = DataLoader<CandidateQuestion, PaperKey[], string>;

/** Candidates of one read. Where many ask at once each gets fewer: the best few are what lists beside others show. */
const mostAtOnce = 5_000;
const fewest = 250;

const limitFor = (asking: number) =>
  Math.min(mostRanked, Math.max(fewest, Math.floor(mostAtOnce / asking)));

/** What comes into question under a filter. */
export function createCandidates(
  read: (
    seeds: readonly CandidateSeed[],
    request: CandidateRequest,
  ) => Promise<Map<string, PaperKey[]>>,
): (where: PaperFilter) => CandidateLoader {
  return forEachFilter(
    (where) =>
      new DataLoader<CandidateQuestion, PaperKey[], string>(
        async (questions) => {
          const seeds = questions.map((question) => ({ ...question, id: canonicalJson(question) }));
          const found = await read(seeds, { where, limit: limitFor(seeds.length) });
          return seeds.map(({ id }) => found.get(id) ?? []);
        },
        { cacheKeyFn: canonicalJson },
      ),
  );
}
