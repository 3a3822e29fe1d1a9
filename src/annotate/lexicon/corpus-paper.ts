import { readText, toWords } from './read-words.ts';

/** What a lexicon is learned from. Keywords are those a source brings; most papers have none. */
export type CorpusPaper = {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
};

/** The key of a keyword, comparable with those of candidates; an acronym in brackets is no part of it. */
export function keywordKey(keyword: string): string {
  const bare = keyword.replace(/(?<=\s)\([A-Za-z][A-Za-z0-9./-]{1,11}\)/g, ' ');
  return toWords(readText(bare))
    .map(({ known }) => known.stem)
    .join(' ');
}

export function keywordKeys(paper: CorpusPaper): Set<string> {
  return new Set(paper.keywords.map(keywordKey).filter((key) => key !== ''));
}
