import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDailyPage } from '../../../src/ingest/sources/daily-page.ts';
import { readAll } from '../read-all.ts';

const header = [
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
];
const words = 'We study a thing that nobody has studied so far, and find that it is good.';
const meta = (who = '  • 5 authors', when = 'Mar 3') => `${who}\n·\n${when}`;
const page = (day: string | null, ...blocks: string[]) =>
  [...header, ...(day ? [day] : []), ...blocks].join('\n\n');
const read = (text: string, context = {}) =>
  readAll(readDailyPage, text, { fileName: 'page-2025-06-07.txt', ...context });
const titles = async (text: string) => (await read(text)).records.map(({ title }) => title);
const rejectedLines = async (text: string) => (await read(text)).rejections.map(({ line }) => line);

describe('the seed', () => {
  const seed = readFileSync(
    new URL('../../../seeds/daily-papers-2025-12-09.txt', import.meta.url),
    'utf8',
  );
  const readSeed = (text: string, context = {}) =>
    readAll(readDailyPage, text, { fileName: 'daily-papers-2025-12-09.txt', ...context });

  it('is 33 papers, with what the page says of each', async () => {
    const { records, rejections, warnings } = await readSeed(seed);
    expect([rejections, warnings]).toEqual([[], []]);
    const dates = records.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
    expect({
      papers: records.length,
      dates: [dates.length, dates[0], dates.at(-1)],
      counted: records.filter(({ authorCount }) => authorCount !== null).length,
      commented: records.filter(({ commentCount }) => commentCount !== null).length,
      organizations: records.flatMap(({ organizations }) => organizations),
      listed: [...new Set(records.map(({ listedOn }) => listedOn))],
    }).toEqual({
      papers: 33,
      dates: [30, '2016-10-07', '2025-10-23'],
      counted: 29,
      commented: 13,
      organizations: [{ label: 'Kyutai' }],
      listed: ['2025-12-09'],
    });
    for (const { title, abstract } of records) {
      expect(seed).toContain(`\n${title}\n\n${abstract}\n`);
    }
  });

  it('is the same with CRLF and with a byte order mark', async () => {
    const expected = await readSeed(seed);
    expect(await readSeed(`\uFEFF${seed.replaceAll('\n', '\r\n')}`)).toEqual(expected);
  });

  it('has no dates without a year, one warning, and keys of its words, under another name', async () => {
    const { records, warnings } = await readSeed(seed, { fileName: 'page.txt' });
    expect(warnings).toEqual([expect.stringContaining('--date YYYY-MM-DD')]);
    expect(records.filter(({ publishedOn }) => publishedOn !== null)).toHaveLength(21);
    expect(records.every(({ listedOn, sourceId }) => listedOn === null && sourceId === null)).toBe(
      true,
    );
    expect(new Set(records.map(({ key }) => key)).size).toBe(33);
  });

  it('takes the year from the date it is given', async () => {
    const expected = await readSeed(seed);
    expect(await readSeed(seed, { fileName: 'page.txt', date: '2025-12-09' })).toEqual(expected);
    expect(await readSeed(seed, { fileName: 'page.txt', date: '2026-02-01' })).toEqual(expected);
  });
});

describe('readDailyPage', () => {
  it('reads a page of early January: days of December are of the year before', async () => {
    const text = page(
      'Jan 2',
      'One',
      words,
      meta('1 author', 'Dec 30 4'),
      'Two',
      words,
      meta(undefined, 'Jan 2'),
    );
    const { records } = await read(text, { date: '2026-01-02' });
    expect(records).toMatchObject([
      { publishedOn: '2025-12-30', listedOn: '2026-01-02', authorCount: 1, commentCount: 4 },
      { publishedOn: '2026-01-02', listedOn: '2026-01-02', authorCount: 5, commentCount: null },
    ]);
  });

  it('reads a page that was saved on another day than it is of', async () => {
    const dayOf = async (day: string, date: string) =>
      (await read(page(day, 'One', words), { date })).records[0]?.listedOn;
    expect(await dayOf('Dec 31', '2026-01-01')).toBe('2025-12-31');
    expect(await dayOf('Jun 8', '2025-06-07')).toBe('2025-06-08');
    expect(await dayOf('Jun 7, 2024', '2025-06-07')).toBe('2024-06-07');
  });

  it('keys an entry by page and title, so that a later save of the page is the same entry', async () => {
    const before = await read(page('Jun 7', 'One: A Study', words, meta()));
    const after = await read(page('Jun 7', 'One – a study', words, meta(undefined, 'Mar 3 9')));
    expect(after.records[0]?.key).toBe(before.records[0]?.key);
    expect(before.records[0]?.key).toMatch(/^daily-page:2025-06-07\/[0-9a-f]{16}$/);
  });

  it('does without a header, without its day, and with the day alone', async () => {
    const entries = ['One', words, meta(), 'Two', words];
    const bare = entries.join('\n\n');
    expect(await titles(bare)).toEqual(['One', 'Two']);
    expect(await titles(page(null, ...entries))).toEqual(['One', 'Two']);
    expect(await titles(`Jun 7\n\n${bare}`)).toEqual(['One', 'Two']);
    expect((await read(bare)).records[0]?.listedOn).toBe('2025-06-07');
  });

  it('does not take a title that is a day for the day of a page without one', async () => {
    const { records } = await read(page(null, 'One', words, 'May 4', words));
    expect(records).toMatchObject([{ title: 'One' }, { title: 'May 4' }]);
  });

  it('does without metadata, at the end of the page and before another paper', async () => {
    const { records, rejections } = await read(
      page('Jun 7', 'One', words, 'Two', words, meta(), 'Three', words),
    );
    expect(records.map(({ authorCount }) => authorCount)).toEqual([null, 5, null]);
    expect(rejections).toEqual([]);
  });

  it('knows an abstract without metadata that ends in a link', async () => {
    const abstract = 'We study a thing in depth. The code of it is at https://github.com/a/b';
    const { records, rejections } = await read(page('Jun 7', 'One', abstract, 'Two', words));
    expect(records).toMatchObject([{ title: 'One', abstract }, { title: 'Two' }]);
    expect(rejections).toEqual([]);
  });

  it('keeps a title whose abstract is missing where metadata shows that it is a paper', async () => {
    const { records } = await read(page('Jun 7', 'One', meta(), 'Two', words, meta()));
    expect(records).toMatchObject([
      { title: 'One', abstract: null, authorCount: 5 },
      { title: 'Two' },
    ]);
  });

  it.each([
    ['Mar 3', '2025-03-03', null],
    ['Mar 3 12', '2025-03-03', 12],
    ['Mar 3, 2019', '2019-03-03', null],
    ['Mar 3, 2019 1,234', '2019-03-03', 1_234],
    ['Mar 3 0', '2025-03-03', 0],
  ])('reads %s as a day and a number of comments', async (when, publishedOn, commentCount) => {
    const { records } = await read(page('Jun 7', 'One', words, meta(undefined, when)));
    expect(records).toMatchObject([{ publishedOn, commentCount }]);
  });

  it('reads an organisation in place of an author count, or beside one', async () => {
    const both = 'lab The Lab\n·\n  • 2 authors\n·\nMar 3';
    const { records } = await read(
      page('Jun 7', 'One', words, meta('lab The Lab'), 'Two', words, both),
    );
    expect(records).toMatchObject([
      { organizations: [{ label: 'The Lab' }], authorCount: null },
      { organizations: [{ label: 'The Lab' }], authorCount: 2 },
    ]);
  });

  it('keeps the words as written: links, escaped signs, doubled blanks, lines inside', async () => {
    const abstract =
      'See  https://a.org/x_y , \\textless2MB & 30\\%.\n  • 5 authors\n·\nMar 3 is a day.';
    const { records } = await read(page('Jun 7', '  A \\emph{Title}  of it ', abstract, meta()));
    expect(records).toMatchObject([{ title: 'A \\emph{Title}  of it', abstract, authorCount: 5 }]);
  });

  it('takes a block that looks like metadata for the abstract where the metadata follows it', async () => {
    const { records } = await read(page('Jun 7', 'One', 'We do this:\n·\nMar 3', meta()));
    expect(records).toMatchObject([{ abstract: 'We do this:\n·\nMar 3', authorCount: 5 }]);
  });

  it.each([
    [
      'metadata with a day that is none',
      ['One', words, meta(undefined, 'Feb 30'), 'Two', words],
      17,
    ],
    ['metadata without a day', ['One', words, '  • 5 authors\n·', 'Two', words], 17],
    ['metadata that counts nothing', ['One', words, meta('  • many authors'), 'Two', words], 17],
  ])('rejects %s, and keeps the paper above it', async (_, blocks, line) => {
    const text = page('Jun 7', ...blocks);
    expect(await titles(text)).toEqual(['One', 'Two']);
    expect(await rejectedLines(text)).toEqual([line]);
  });

  it.each([
    ['metadata without a paper', [meta(), 'Two', words], [13]],
    ['an abstract without a title', [words.repeat(5), meta(), 'Two', words], [13]],
    ['a short abstract without a title', [words, meta(), 'Two', words, meta()], [13]],
    ['a title of two lines', ['One\nof two', words, meta(), 'Two', words], [13]],
    ['a title without anything', ['One', 'Two', words, meta()], [13]],
    [
      'an abstract that goes on in a second block',
      ['Zero', words, words.repeat(5), meta(), 'Two', words],
      [17],
    ],
    [
      'the links under the page',
      ['Two', words, meta(), 'Previous', 'Next', 'Company'],
      [21, 23, 25],
    ],
  ])('rejects %s, and reads on', async (_, blocks, lines) => {
    const text = page('Jun 7', ...blocks);
    expect((await titles(text)).at(-1)).toBe('Two');
    expect(await rejectedLines(text)).toEqual(lines);
  });

  it('says what stood where, for people', async () => {
    const { rejections } = await read(page('Jun 7', 'One\nof two', words));
    expect(rejections).toEqual([
      { line: 13, reason: 'a title was expected here, which is one line', excerpt: 'One of two' },
    ]);
  });

  it('reads any page made of papers, whatever they say and lack', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => `T${text.replace(/\s+/g, ' ')}x`);
    const entry = fc.record({
      title: line,
      abstract: line.map((text) => `${words} ${text} ends here.`),
      authorCount: fc.option(fc.nat(99)),
      commentCount: fc.option(fc.nat(99)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1 }), async (entries) => {
        const blocks = entries.flatMap(({ title, abstract, authorCount, commentCount }) => [
          title,
          abstract,
          ...(authorCount === null
            ? []
            : [
                meta(
                  `  • ${authorCount} authors`,
                  `Mar 3${commentCount === null ? '' : ` ${commentCount}`}`,
                ),
              ]),
        ]);
        const { records, rejections } = await read(page('Jun 7', ...blocks));
        expect(rejections).toEqual([]);
        expect(
          records.map(({ title, abstract, authorCount, commentCount }) => ({
            title,
            abstract,
            authorCount,
            commentCount,
          })),
        ).toEqual(
          entries.map((said) => ({
            ...said,
            commentCount: said.authorCount === null ? null : said.commentCount,
          })),
        );
      }),
    );
  });

  it('never throws for what a page says', async () => {
    const block = fc.constantFrom(
      'One',
      words,
      words.repeat(5),
      meta(),
      '·',
      '•',
      'Mar 3',
      'One\nTwo',
      '\uD800',
      '',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block), fc.string({ unit: 'binary' }), async (blocks, text) => {
        await read(page(null, ...blocks));
        await read(text);
      }),
    );
  });

  it('refuses a date that is none', async () => {
    await expect(read(page('Jun 7'), { date: '7 June' })).rejects.toThrow('write it as YYYY-MM-DD');
  });
});
