import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArxiv } from '../../../src/ingest/sources/arxiv.ts';
import { readHfDaily } from '../../../src/ingest/sources/hf-daily.ts';
import { readPapergraph, toLine } from '../../../src/ingest/sources/papergraph.ts';
import { aBareRecord } from '../../build/record.ts';
import { readAll } from '../read-all.ts';

const json = (value: unknown) => JSON.stringify(value);

describe('readArxiv', () => {
  const line = {
    id: '2401.00001v2',
    title: 'A Title\n  in Two Lines',
    authors: ['Ann\nLee', ':', 'Bo~Ek†'],
    categories: ['cs.CL', 'cs.LG', 'cs.CL'],
    comment: '9 pages. Code: https://github.com/a/b. Page (https://a.github.io/b/)',
    summary: ' We show\nthings. ',
    listed: '2024-02-03',
  };

  it('says what the line says, and nothing of what it does not', async () => {
    const { records } = await readAll(readArxiv, json(line));
    expect(records).toEqual([
      aBareRecord({
        key: 'arxiv:2401.00001',
        source: 'arxiv',
        sourceId: '2401.00001',
        title: 'A Title in Two Lines',
        abstract: 'We show\nthings.',
        arxivId: '2401.00001',
        url: 'https://arxiv.org/abs/2401.00001',
        listedOn: '2024-02-03',
        authorCount: 2,
        authors: ['Ann Lee', 'Bo Ek'],
        links: [
          { url: 'https://github.com/a/b', kind: 'CODE' },
          { url: 'https://a.github.io/b/', kind: 'PROJECT' },
        ],
        categories: ['cs.CL', 'cs.LG'],
      }),
    ]);
  });

  it('rejects a bad line with its number and reads on', async () => {
    const text = [
      '{"id":',
      json({ ...line, id: 'x' }),
      '',
      '7',
      json({ ...line, title: ' ' }),
      json(line),
    ];
    const { records, rejections } = await readAll(readArxiv, text.join('\n'));
    expect(records).toHaveLength(1);
    expect(rejections.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(rejections.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^not JSON: /),
      '"x" is no arXiv id',
      expect.stringMatching(/^not an arXiv record: .*expected object/),
      'title is empty',
    ]);
  });

  it('puts a replacement sign for lone surrogates, which no database keeps', async () => {
    const text = json(line).replace('We show', 'We \\ud83d show \\uD83D\\uDE00');
    const { records } = await readAll(readArxiv, text);
    expect(records[0]?.abstract).toBe('We \uFFFD show 😀\nthings.');
  });
});

describe('readHfDaily', () => {
  const paper = {
    id: '2501.00001',
    title: 'A\n Title',
    summary: 'Words.',
    authors: [
      { name: 'Ann Lee', hidden: false },
      { name: 'Bo Ek', hidden: true },
    ],
    publishedAt: '2025-01-02T23:00:00.000Z',
    submittedOnDailyAt: '2025-01-05T00:30:00.000Z',
    upvotes: 0,
    ai_keywords: ['alpha', ' ', 'beta', 'alpha'],
    githubRepo: 'https://github.com/a/b',
    projectPage: ' https://a.org ',
    organization: { name: 'lab', fullname: 'The Lab ' },
  };

  it('says what the entry says', async () => {
    const { records } = await readAll(readHfDaily, json({ numComments: 3, paper }));
    expect(records).toEqual([
      aBareRecord({
        key: 'hf-daily:2501.00001',
        source: 'hf-daily',
        sourceId: '2501.00001',
        title: 'A Title',
        abstract: 'Words.',
        arxivId: '2501.00001',
        url: 'https://huggingface.co/papers/2501.00001',
        publishedOn: '2025-01-02',
        listedOn: '2025-01-05',
        authorCount: 2,
        commentCount: 3,
        upvotes: 0,
        authors: ['Ann Lee', 'Bo Ek'],
        organizations: [{ label: 'The Lab' }],
        links: [
          { url: 'https://github.com/a/b', kind: 'CODE' },
          { url: 'https://a.org', kind: 'PROJECT' },
        ],
        keywords: ['alpha', 'beta'],
      }),
    ]);
  });

  it.each([
    ['2025-01-04T01:00:00.000Z', '2025-01-04'],
    ['2025-01-02T19:00:00.000Z', null],
    [undefined, null],
  ])(
    'takes an outer moment of %s as the listing only where it lies behind the paper',
    async (publishedAt, listedOn) => {
      const entry = { publishedAt, paper: { ...paper, submittedOnDailyAt: null } };
      const { records } = await readAll(readHfDaily, json(entry));
      expect(records[0]?.listedOn).toBe(listedOn);
    },
  );

  it('leaves out a link that is no address, and keeps the record', async () => {
    const entry = { paper: { id: '2501.00001', title: 'T', projectPage: 'javascript:alert(1)' } };
    const { records } = await readAll(readHfDaily, json(entry));
    expect(records[0]).toMatchObject({ links: [], authors: [], authorCount: null, upvotes: null });
  });
});

describe('readPapergraph', () => {
  it('reads what toLine wrote as the same record', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\0/.test(text));
    await fc.assert(
      fc.asyncProperty(text, fc.option(text), fc.array(text), async (title, abstract, keywords) => {
        const record = aBareRecord({
          key: 'k',
          title,
          abstract,
          keywords,
          arxivId: '2401.00001',
          doi: '10.1000/x',
          links: [{ url: 'https://a.org/', kind: 'DATA' }],
        });
        expect(await readAll(readPapergraph, toLine(record))).toEqual({
          records: [record],
          rejections: [],
          warnings: [],
        });
      }),
    );
  });

  it('brings ids into the form that joins, and takes the arXiv id from its DOI', async () => {
    const line = toLine(
      aBareRecord({ key: 'k', doi: 'https://doi.org/10.48550/arXiv.2401.00001v3' }),
    );
    const { records } = await readAll(readPapergraph, line);
    expect(records[0]).toMatchObject({ arxivId: '2401.00001', doi: '10.48550/arxiv.2401.00001' });
  });

  it.each([
    [{ arxivId: 'abc' }, '"abc" is no arXiv id'],
    [{ doi: '11.1' }, '"11.1" is no DOI'],
    [{ arxivId: '2401.00001', doi: '10.48550/arxiv.2401.00002' }, /name two papers/],
    [{ publishedOn: '2023-02-30' }, 'publishedOn is no day such as 2024-02-07'],
  ])('rejects %j', async (said, reason) => {
    const { rejections } = await readAll(
      readPapergraph,
      toLine(aBareRecord({ key: 'k', ...said })),
    );
    expect(rejections).toEqual([
      expect.objectContaining({ reason: expect.stringMatching(reason) }),
    ]);
  });
});
