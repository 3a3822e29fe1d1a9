import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recogniseFormat } from '../../src/ingest/recognise-format.ts';
import { toLine } from '../../src/ingest/sources/papergraph.ts';
import { aRecord } from '../build/record.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const arxivLine = {
  id: '2401.00001',
  title: 'A "paper"',
  categories: ['cs.CL'],
  summary: 'Words.',
};

it.each([
  ['daily-page', file('../../seeds/daily-papers-2025-12-09.txt')],
  ['hf-daily', '{"publishedAt": "2025", "paper": {"id": "2501.00001"}}'],
  ['hf-daily', '[\n  {\n    "paper": {\n      "id": "2501.00001"'],
  ['arxiv', `${JSON.stringify(arxivLine)}\n`],
  ['arxiv-api', file('sources/fixtures/arxiv-api.xml')],
  ['arxiv-api', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['openalex', file('sources/fixtures/openalex-page.json')],
  ['bibtex', file('sources/fixtures/papers.bib')],
  ['papergraph', toLine(aRecord({ title: 'About "paper": {' }))],
  [null, '{"name": "papergraph", "version": "1"}'],
  [null, '<html><body></body></html>'],
  [null, 'Dear editor,\n\nplease find our paper enclosed.\n'],
  [null, ''],
])('sees %s', (format, text) => {
  expect(recogniseFormat(text)).toBe(format);
});
