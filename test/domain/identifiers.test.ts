import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arxivIdOfDoi, toArxivId, toDoi, yearOfArxivId } from '../../src/domain/identifiers.ts';

const version = fc.constantFrom('', 'v1', 'v12', 'V3');
const arxivPrefix = fc.constantFrom(
  '',
  'arXiv:',
  'ARXIV: ',
  'https://arxiv.org/abs/',
  'http://export.arxiv.org/pdf/',
  'arxiv.org/html/',
  ' https://www.arxiv.org/abs/',
);
const arxivEnd = fc.constantFrom('', ' ', ' [cs.CL]', '/');

describe('toArxivId', () => {
  it('gives one id for every way to write it', () => {
    const newStyle = fc
      .tuple(fc.integer({ min: 701, max: 2612 }), fc.integer({ min: 0, max: 99_999 }))
      .map(
        ([month, number]) => `${String(month).padStart(4, '0')}.${String(number).padStart(5, '0')}`,
      );
    fc.assert(
      fc.property(newStyle, version, arxivPrefix, arxivEnd, (id, v, before, after) => {
        expect(toArxivId(`${before}${id}${v}${after}`)).toBe(id);
      }),
    );
  });

  it('gives one id for every way to write an old one, with its subject class or without', () => {
    const number = fc.integer({ min: 9_101_001, max: 9_912_999 }).map(String);
    const archive = fc.constantFrom('math', 'hep-th', 'cond-mat');
    const subject = fc.constantFrom('', '.GT', '.ag');
    fc.assert(
      fc.property(archive, subject, number, version, arxivPrefix, (of, within, id, v, before) => {
        expect(toArxivId(`${before}${of}${within}/${id}${v}`)).toBe(`${of}/${id}`);
      }),
    );
  });

  it.each([
    '',
    '2401.001',
    '24011.00001',
    '10.48550/arxiv.2401.00001',
    'math/123',
    'https://x.org/2401.00001',
  ])('takes %j for no id', (text) => {
    expect(toArxivId(text)).toBeNull();
  });

  it('knows the year', () => {
    expect([
      yearOfArxivId('9901.00001'),
      yearOfArxivId('math/0309136'),
      yearOfArxivId('2401.00001'),
    ]).toEqual([1999, 2003, 2024]);
  });
});

describe('toDoi', () => {
  it('gives one DOI for every way to write it', () => {
    const prefix = fc.constantFrom(
      '',
      'doi:',
      'DOI: ',
      'https://doi.org/',
      'http://dx.doi.org/',
      'doi.org/',
      'https://www.doi.org/',
    );
    const suffix = fc
      .string({ unit: fc.constantFrom(...'aBc1.-_();/'), minLength: 1, maxLength: 12 })
      .map((text) => `x${text}y`);
    fc.assert(
      fc.property(
        prefix,
        suffix,
        fc.constantFrom('', '.', ' '),
        fc.boolean(),
        (before, said, end, upper) => {
          const doi = `10.1234/${said}`;
          expect(toDoi(`${before}${upper ? doi.toUpperCase() : doi}${end}`)).toBe(
            doi.toLowerCase(),
          );
        },
      ),
    );
  });

  it.each([
    ['https://doi.org/10.1002%2Fabc%3C1', '10.1002/abc<1'],
    ['10.1002/a%2Fb', '10.1002/a%2fb'],
    ['https://doi.org/10.1002/100%', '10.1002/100%'],
    ['10.12/x', null],
    ['11.1234/x', null],
    ['10.1234/ x', null],
    ['https://example.org/10.1234/x', null],
  ])('%s: %s', (text, doi) => {
    expect(toDoi(text)).toBe(doi);
  });

  it('leads from the DOI that arXiv gives to the id', () => {
    expect(arxivIdOfDoi('10.48550/arxiv.2401.00001')).toBe('2401.00001');
    expect(arxivIdOfDoi('10.1234/arxiv.2401.00001')).toBeNull();
  });
});
