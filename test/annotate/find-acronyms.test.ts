import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../src/annotate/find-acronyms.ts';
import { findTitleAcronym } from '../../src/annotate/find-title-acronym.ts';

function read(text: string): string[] {
  return findAcronyms(text).map(({ short, long, shortRange, longRange }) => {
    expect(text.slice(shortRange.start, shortRange.end)).toBe(short);
    expect(text.slice(longRange.start, longRange.end)).toBe(long);
    return `${short} = ${long}`;
  });
}

describe('findAcronyms', () => {
  it.each([
    ['Large language models (LLMs) work', 'LLM = Large language models'],
    ['using State Space Models (SSMs)', 'SSM = State Space Models'],
    ['Speculative decoding (SD)', 'SD = Speculative decoding'],
    [
      'an SSIM (structural similarity index measure) of',
      'SSIM = structural similarity index measure',
    ],
    ['effective Training-frEE calibratioN (TEEN) strategy', 'TEEN = Training-frEE calibratioN'],
    ['the Fill-in-the-Middle (FIM) task', 'FIM = Fill-in-the-Middle'],
    ['a prompt encoder (VPP-Enc)', null],
    [
      'a learnable Mel-spectrogram-based prompt encoder (MelP-Enc)',
      'MelP-Enc = Mel-spectrogram-based prompt encoder',
    ],
    ['Lexical Unit Decoding (LUD), a', 'LUD = Lexical Unit Decoding'],
    ['“Think, Act, Build (TAB)”', 'TAB = Think, Act, Build'],
    ['for popular LLMs (Llama2/3, Qwen2.5)', null],
    ['as shown (see below)', null],
    ['three models (left)', null],
    ['It ends. Sure thing (ST)', 'ST = Sure thing'],
  ])('reads "%s"', (text, pair) => {
    expect(read(text)).toEqual(pair === null ? [] : [pair]);
  });

  it('goes on after a bracket that never closes', () => {
    expect(read('(LLM (LLM beam search (BS)')).toEqual(['BS = beam search']);
  });
});

describe('findTitleAcronym', () => {
  it('reads initials behind the colon, where a digit repeats a letter', () => {
    expect(findTitleAcronym('S2D: Sorted Speculative Decoding For Nested Models')).toMatchObject({
      short: 'S2D',
      long: 'Sorted Speculative Decoding',
    });
    expect(findTitleAcronym('RSD: Recursive Speculative Decoding')?.long).toBe(
      'Recursive Speculative Decoding',
    );
    expect(findTitleAcronym('Hydra: Sequentially-Dependent Draft Heads')).toBeNull();
    expect(findTitleAcronym('No colon here')).toBeNull();
  });
});
