import type { FormatName } from './format-name.ts';

/** What only papers of one format bear. In this order: ours says what another source's says, in other words. */
const jsonMarks: readonly (readonly [RegExp, FormatName])[] = [
  [/"key"\s*:\s*"[a-z-]+:.*"readAt"\s*:/s, 'papergraph'],
  [/"paper"\s*:\s*\{/, 'hf-daily'],
  [/"https?:\/\/openalex\.org\/W\d+"|"abstract_inverted_index"|"referenced_works"/, 'openalex'],
  [
    /"id"\s*:.*"(?:categories|summary|authors)"\s*:|"(?:categories|authors)"\s*:.*"id"\s*:/s,
    'arxiv',
  ],
];

/** The format of a file, by how it begins; null where it could be anything. */
export function recogniseFormat(sample: string): FormatName | null {
  const text = sample.trimStart();
  if (/^(?:<\?xml|<feed)/.test(text)) return /<feed[\s>]/.test(text) ? 'arxiv-api' : null;
  if (/^[[{]/.test(text)) return jsonMarks.find(([mark]) => mark.test(text))?.[1] ?? null;
  if (/^\s*@\s*[a-z]+\s*[{(]/im.test(text)) return 'bibtex';
  // the lone dot between the authors of a paper and its date
  if (/^\s*[·•∙⋅]\s*$/m.test(text)) return 'daily-page';
  return null;
}
