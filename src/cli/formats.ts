import type { FormatName } from '../ingest/format-name.ts';
import type { Source } from '../ingest/source.ts';

/** Each is loaded when it is read: some bring a parser along. */
const sources: Readonly<Record<FormatName, () => Promise<Source>>> = {
  'daily-page': async () => (await import('../ingest/sources/daily-page.ts')).readDailyPage,
  'hf-daily': async () => (await import('../ingest/sources/hf-daily.ts')).readHfDaily,
  arxiv: async () => (await import('../ingest/sources/arxiv.ts')).readArxiv,
  'arxiv-api': async () => (await import('../ingest/sources/arxiv-api.ts')).readArxivApi,
  openalex: async () => (await import('../ingest/sources/openalex.ts')).readOpenalex,
  bibtex: async () => (await import('../ingest/sources/bibtex.ts')).readBibtex,
  papergraph: async () => (await import('../ingest/sources/papergraph.ts')).readPapergraph,
};

/** What reads a format. */
export function sourceOf(format: FormatName): Promise<Source> {
  return sources[format]();
}
