import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArxivApi } from '../../../src/ingest/sources/arxiv-api.ts';
import { readBibtex } from '../../../src/ingest/sources/bibtex.ts';
import { readHfDaily } from '../../../src/ingest/sources/hf-daily.ts';
import { readOpenalex } from '../../../src/ingest/sources/openalex.ts';
import { aBareRecord } from '../../build/record.ts';
import { readAll } from '../read-all.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

describe('readArxivApi', () => {
  it('says what an entry says', async () => {
    const { records, rejections } = await readAll(readArxivApi, fixture('arxiv-api.xml'));
    expect(rejections).toEqual([]);
    expect(records).toHaveLength(3);
    expect(records[0]).toEqual(
      aBareRecord({
        key: 'arxiv-api:2402.05109',
        source: 'arxiv-api',
        sourceId: '2402.05109',
        title: 'Draft Heads for Faster & Simpler Decoding of $k$ < 5 Tokens',
        abstract: 'To decode faster, we draft\nseveral tokens at once.',
        arxivId: '2402.05109',
        doi: '10.1234/abc.5',
        url: 'https://arxiv.org/abs/2402.05109',
        publishedOn: '2024-02-07',
        listedOn: '2024-10-07',
        authorCount: 2,
        authors: ['Ann Lee', 'José Núñez'],
        organizations: [{ label: 'Some University' }],
        links: [{ url: 'https://github.com/someone/draft', kind: 'CODE' }],
        categories: ['cs.LG', 'cs.CL'],
      }),
    );
    expect(records.map(({ arxivId }) => arxivId)).toEqual([
      '2402.05109',
      'hep-th/9901001',
      '2401.00003',
    ]);
  });

  it('reads the same from one long line, and from several pages', async () => {
    const page = fixture('arxiv-api.xml');
    const whole = await readAll(readArxivApi, page);
    const oneLine = await readAll(readArxivApi, page.replaceAll('\n', ' '));
    const twice = await readAll(readArxivApi, `${page}\n${page}`);
    expect(oneLine.records.map(({ key }) => key)).toEqual(whole.records.map(({ key }) => key));
    expect(twice.records).toEqual([...whole.records, ...whole.records]);
  });

  it('rejects what is no entry, or an error, and reads on', async () => {
    const page = fixture('arxiv-api.xml').replace('<name>Ann Lee</name>', '<name>Ann');
    const { records, rejections } = await readAll(readArxivApi, page);
    expect(records).toHaveLength(2);
    expect(rejections).toMatchObject([{ line: 10, reason: 'this entry is no XML' }]);
    const error = await readAll(readArxivApi, fixture('arxiv-api-error.xml'));
    expect(error.rejections).toMatchObject([
      { line: 4, reason: 'arXiv answers: incorrect id format for 1234.1234' },
    ]);
  });

  it('says where a page breaks off, and loses nothing before', async () => {
    const page = fixture('arxiv-api.xml');
    const { records, rejections } = await readAll(readArxivApi, page.slice(0, -200));
    expect(records).toHaveLength(2);
    expect(rejections).toMatchObject([
      { line: 43, reason: 'the file ends in the middle of this entry' },
    ]);
  });
});

describe('readOpenalex', () => {
  const first = aBareRecord({
    key: 'openalex:W2741809807',
    source: 'openalex',
    sourceId: 'W2741809807',
    title: 'The state of OA: a large-scale analysis of Open Access & its impact',
    abstract: 'Despite growing interest in Open Access in scholarship.',
    arxivId: '1801.00001',
    doi: '10.7717/peerj.4375',
    url: 'https://doi.org/10.7717/peerj.4375',
    publishedOn: '2018-02-13',
    authorCount: 2,
    authors: ['Heather Piwowar', 'Jason Priem'],
    organizations: [{ label: 'OurResearch' }, { label: 'Simon Fraser University' }],
    keywords: ['Citation'],
    categories: ['scientometrics and bibliometrics research'],
    references: ['openalex:W1560783210', 'openalex:W1724212071'],
  });

  it('says what a work says, with all of its organisations and references', async () => {
    const { records, rejections } = await readAll(readOpenalex, fixture('openalex-page.json'));
    expect(records).toEqual([
      first,
      aBareRecord({
        key: 'openalex:W4300000003',
        source: 'openalex',
        sourceId: 'W4300000003',
        title: 'A Work of Many',
        abstract: 'Text',
        url: 'https://openalex.org/W4300000003',
        publishedOn: '2021-01-01',
        authors: ['Ann Lee'],
      }),
    ]);
    expect(rejections).toMatchObject([{ line: 30, reason: expect.stringMatching(/^title/) }]);
  });

  it('reads the same from lines, from a page on one line and from pages one behind the other', async () => {
    const page = fixture('openalex-page.json');
    const parsed = JSON.parse(page) as { results: unknown[] };
    const oneLine = JSON.stringify(parsed);
    const lines = parsed.results.map((work) => JSON.stringify(work)).join('\n');
    for (const text of [oneLine, lines]) {
      const { records, rejections } = await readAll(readOpenalex, text);
      expect(records[0]).toEqual(first);
      expect([records.length, rejections.length]).toEqual([2, 1]);
    }
    const both = await readAll(readOpenalex, `${page}\n${oneLine}\n${lines}`);
    expect([both.records.length, both.rejections.length]).toEqual([6, 3]);
  });

  it('reads all that stands before the place where a page was cut off', async () => {
    const oneLine = JSON.stringify(JSON.parse(fixture('openalex-page.json')));
    const cut = oneLine.slice(0, oneLine.indexOf('A Work of Many') + 4);
    const { records, rejections } = await readAll(readOpenalex, cut);
    expect(records).toEqual([first]);
    expect(rejections.at(-1)).toMatchObject({
      line: 1,
      reason: 'the JSON breaks off: the line ends within a text',
    });
  });
});

describe('readHfDaily', () => {
  const entry = (id: string) => ({ paper: { id, title: `Paper "${id}" [1]` }, numComments: 0 });
  const entries = ['2501.00001', '2501.00002', 'x'].map(entry);

  it('reads the array that the API answers, indented or not', async () => {
    for (const text of [JSON.stringify(entries), JSON.stringify(entries, null, 2)]) {
      const { records, rejections } = await readAll(readHfDaily, text);
      expect(records.map(({ arxivId }) => arxivId)).toEqual(['2501.00001', '2501.00002']);
      expect(rejections).toMatchObject([{ reason: '"x" is no arXiv id' }]);
    }
  });

  it('takes an empty day for what it is', async () => {
    expect(await readAll(readHfDaily, '[]\n[\n]\n')).toMatchObject({ records: [], rejections: [] });
  });
});

describe('readBibtex', () => {
  it('reads entries, LaTeX as text, and rejects what is none', async () => {
    const { records, rejections } = await readAll(readBibtex, fixture('papers.bib'));
    expect(records).toEqual([
      aBareRecord({
        key: 'bibtex:2402.05109',
        source: 'bibtex',
        sourceId: 'ankner2024',
        title: 'Hydra: Sequentially-Dependent Draft Übersetzung & α-Heads',
        abstract: 'We draft 50% more.',
        arxivId: '2402.05109',
        url: 'https://github.com/someone/hydra_code',
        authorCount: 3,
        authors: ['Zachary Ankner', 'Éloïse de la Cruz', 'Some Team'],
        keywords: ['speculative decoding', 'draft heads'],
        categories: ['cs.LG'],
      }),
      aBareRecord({
        key: 'bibtex:10.1093/comjnl/27.2.97',
        source: 'bibtex',
        sourceId: 'old',
        title: 'An Old One',
        doi: '10.1093/comjnl/27.2.97',
        authors: ['Donald E. Knuth'],
      }),
      aBareRecord({
        key: 'bibtex:2005.14165',
        source: 'bibtex',
        sourceId: 'dated',
        title: 'Dated to the Day',
        arxivId: '2005.14165',
        publishedOn: '2020-05-06',
        authorCount: 1,
        authors: ['Bo Ek'],
      }),
      aBareRecord({
        key: expect.stringMatching(/^bibtex:[0-9a-f]{16}$/) as unknown as string,
        source: 'bibtex',
        sourceId: 'plain',
        title: 'Only a Title of Some Kind',
      }),
    ]);
    expect(rejections).toMatchObject([
      { line: 19, reason: 'not a BibTeX entry: its brackets do not close' },
      { line: 20, reason: 'title is empty' },
    ]);
  });

  it.each([
    ['year = {in press}', { publishedOn: null }],
    ['year = {n.d.}, month = jan', { publishedOn: null }],
    ['date = {2020-01-02/2020-01-05}', { publishedOn: '2020-01-02' }],
    ['doi = {10.1145/12\\_34}', { doi: '10.1145/12_34' }],
    ['doi = {10.1145/12{\\_}34}', { doi: '10.1145/12_34' }],
    ['url = {https://doi.org/10.1145/12{\\_}34}', { doi: '10.1145/12_34' }],
    ['url = {https://a.org/x\\_y?a=1\\&b=2}', { url: 'https://a.org/x_y?a=1&b=2' }],
  ])('reads %s as %j', async (field, said) => {
    const { records, rejections } = await readAll(
      readBibtex,
      `@misc{a, title = {A Title}, ${field}}`,
    );
    expect(rejections).toEqual([]);
    expect(records).toEqual([expect.objectContaining(said)]);
  });
});
