import { describe, expect, it } from 'vitest';
import { contrast, mix, toHex } from '../../src/explorer/map/oklch.ts';
import { palettes } from '../../src/explorer/map/palette.ts';

const clusters = [...Array(50).keys()];

describe.each(Object.values(palettes))('the $name colours', (palette) => {
  it('can be read as words and seen as discs, cluster by cluster', () => {
    for (const index of clusters) {
      expect(contrast(palette.ink(index), palette.paper)).toBeGreaterThan(4.5);
      expect(contrast(palette.hue(index), palette.paper)).toBeGreaterThan(3);
    }
  });

  it('can be read where they are words', () => {
    for (const color of [palette.text, palette.quiet, palette.accent]) {
      expect(contrast(color, palette.paper)).toBeGreaterThan(4.5);
    }
  });

  it('differ from cluster to cluster', () => {
    expect(new Set(clusters.map((index) => palette.hue(index))).size).toBe(clusters.length);
  });
});

it('makes white, black and grey of no chroma', () => {
  expect([toHex(1, 0, 0), toHex(0, 0, 0)]).toEqual(['#ffffff', '#000000']);
});

it('mixes by share', () => {
  expect(mix('#000000', '#ffffff', 0.25)).toBe('#bfbfbf');
});
