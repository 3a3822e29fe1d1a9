import { Command, InvalidArgumentError } from 'commander';
import { BadSettings } from '../../domain/errors.ts';
import { IsoDate } from '../../domain/record.ts';
import type { Fetch, FetchOptions } from '../fetch-papers.ts';
import type { Surroundings } from '../surroundings.ts';

type HfOptions = FetchOptions & {
  readonly date?: string;
  readonly week?: string;
  readonly month?: string;
};
type ArxivOptions = FetchOptions & {
  readonly category: readonly string[];
  readonly from: string;
  readonly to: string;
};
type OpenalexOptions = FetchOptions & {
  readonly search: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
};

export const fetchCommand = (surroundings: Surroundings) =>
  new Command('fetch')
    .description('fetch papers from where they appear, into the graph or into a file')
    .addCommand(hfDaily(surroundings))
    .addCommand(arxiv(surroundings))
    .addCommand(openalex(surroundings));

const hfDaily = (surroundings: Surroundings) =>
  source('hf-daily', 'what the Hugging Face daily papers listed in a day, a week or a month')
    .option('--date <day>', 'like 2025-12-09', toDay)
    .option('--week <week>', 'like 2025-W50', toWeek)
    .option('--month <month>', 'like 2025-12', toMonth)
    .action(async (options: HfOptions) => {
      const periods = (['date', 'week', 'month'] as const).filter((name) => options[name]);
      const [period] = periods;
      const value = period && options[period];
      if (!period || !value || periods.length > 1) {
        throw new BadSettings('Name one of --date, --week and --month.');
      }
      const { hfDailyPages } = await import('../../ingest/fetch/hf-daily-pages.ts');
      await start(options, surroundings, {
        format: 'hf-daily',
        source: 'Hugging Face',
        // 500 requests in five minutes are allowed to whoever has not signed in
        pauseBetween: 1_000,
        pages: (ask, { HF_DAILY_URL: url }) => hfDailyPages({ url, period, value }, ask),
      });
    });

const arxiv = (surroundings: Surroundings) =>
  source('arxiv', 'what appeared on arXiv in some days')
    .requiredOption('--category <names...>', 'like cs.CL; several: any of them', toCategory)
    .requiredOption('--from <day>', 'the first day, like 2025-12-01', toDay)
    .requiredOption('--to <day>', 'the last day', toDay)
    .action(async (options: ArxivOptions) => {
      const { from, to, category: categories } = options;
      const { arxivPages } = await import('../../ingest/fetch/arxiv-pages.ts');
      await start(options, surroundings, {
        format: 'arxiv-api',
        source: 'arXiv',
        // its terms of use: one request every three seconds
        pauseBetween: 3_000,
        pages: (ask, { ARXIV_API_URL: url }) => arxivPages({ url, categories, from, to }, ask),
      });
    });

const openalex = (surroundings: Surroundings) =>
  source('openalex', 'works that OpenAlex finds, the best first')
    .requiredOption('--search <words>', 'words of title, abstract and text')
    .option('--from <day>', 'published on this day or later', toDay)
    .option('--to <day>', 'published on this day or earlier', toDay)
    .option('--limit <count>', 'no page more once so many works are there', toCount, 1_000)
    .action(async (options: OpenalexOptions) => {
      const { search, from = null, to = null, limit } = options;
      const { openalexPages } = await import('../../ingest/fetch/openalex-pages.ts');
      await start(options, surroundings, {
        format: 'openalex',
        source: 'OpenAlex',
        pauseBetween: 200,
        pages: (ask, config) => {
          const contact = config.PAPERGRAPH_CONTACT ?? '';
          const mailto = /^[^@\s]+@[^@\s]+$/.test(contact) ? contact : null;
          const apiKey = config.OPENALEX_API_KEY ?? null;
          const where = { url: config.OPENALEX_URL, search, from, to, limit };
          return openalexPages({ ...where, apiKey, mailto }, ask);
        },
      });
    });

const source = (name: string, description: string) =>
  new Command(name)
    .description(description)
    .option(
      '--out <file>',
      'write what is answered to a file, which ingest reads, and not to the graph',
    )
    .option('--max-age <hours>', 'an answer of so many hours ago still counts', toCount, 12)
    .option('--no-analyse', 'leave out the analysis of the whole graph that follows a change');

async function start(options: FetchOptions, surroundings: Surroundings, wanted: Fetch) {
  const { fetchPapers } = await import('../fetch-papers.ts');
  await fetchPapers(wanted, options, surroundings);
}

function toDay(text: string): string {
  if (!IsoDate.safeParse(text).success) throw new InvalidArgumentError('It looks like 2025-12-09.');
  return text;
}

const toWeek = fitting(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/, 'It looks like 2025-W50.');
const toMonth = fitting(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'It looks like 2025-12.');

function toCategory(text: string, before: readonly string[] = []): string[] {
  return [...before, fitting(/^[a-z-]+(?:\.[A-Za-z-]+)?$/, 'It looks like cs.CL.')(text)];
}

function toCount(text: string): number {
  return Number(fitting(/^[1-9]\d{0,6}$/, 'It is a whole number above 0.')(text));
}

function fitting(form: RegExp, otherwise: string): (text: string) => string {
  return (text) => {
    if (!form.test(text)) throw new InvalidArgumentError(otherwise);
    return text;
  };
}
