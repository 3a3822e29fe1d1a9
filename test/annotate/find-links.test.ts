import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/annotate/find-links.ts';
import { readSpan } from '../../src/domain/text.ts';
import { seedPapers } from './seed-papers.ts';

describe('findLinks', () => {
  it.each([
    ['at https://github.com/a/b.', 'https://github.com/a/b', 'CODE'],
    ['(https://github.com/a/b).', 'https://github.com/a/b', 'CODE'],
    ['https://en.wikipedia.org/wiki/A_(b), or', 'https://en.wikipedia.org/wiki/A_(b)', 'PROJECT'],
    [
      'at https://github.com/tjunlp-lab/Decoding-LUD-. Keywords',
      'https://github.com/tjunlp-lab/Decoding-LUD-',
      'CODE',
    ],
    ['github.com/x/y, too', 'https://github.com/x/y', 'CODE'],
    ['https://gitlab.com/a', 'https://gitlab.com/a', 'CODE'],
    [
      'https://huggingface.co/collections/kyutai/arc-68ee .',
      'https://huggingface.co/collections/kyutai/arc-68ee',
      'MODEL',
    ],
    ['https://huggingface.co/datasets/a/b!', 'https://huggingface.co/datasets/a/b', 'DATA'],
    ['see https://x-decoder-vl.github.io.', 'https://x-decoder-vl.github.io', 'PROJECT'],
    ['https://arxiv.org/abs/2401.00001;', 'https://arxiv.org/abs/2401.00001', 'OTHER'],
    ['www.example.org', 'https://www.example.org', 'PROJECT'],
  ])('reads "%s"', (abstract, url, kind) => {
    const [link, ...others] = findLinks(abstract, 'abstract');
    expect(others).toEqual([]);
    expect(link).toMatchObject({ url, kind });
    const span = link?.span;
    expect(span && url.endsWith(readSpan({ title: '', abstract }, span))).toBe(true);
  });

  it.each(['no link', 'me@github.com/x', 'https://', 'http://localhost', 'mygithub.com/x'])(
    'reads none in "%s"',
    (text) => {
      expect(findLinks(text, 'abstract')).toEqual([]);
    },
  );

  it('finds the nine links of the seed page, in eight abstracts', () => {
    const perPaper = seedPapers().map(({ abstract }) => findLinks(abstract, 'abstract').length);
    expect(perPaper.filter((count) => count > 0)).toHaveLength(8);
    expect(perPaper.reduce((sum, count) => sum + count, 0)).toBe(9);
  });
});
