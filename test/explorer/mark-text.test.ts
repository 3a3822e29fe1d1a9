import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markText } from '../../src/explorer/panel/mark-text.ts';

it('loses nothing of the text, whatever the spans', () => {
  const span = fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    mark: fc.string(),
  });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(span), (text, spans) => {
      const pieces = markText(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, end, mark } of spans.filter((each) => each.start >= 0)) {
        if (end <= start || end > text.length) continue;
        const marked = pieces.filter(({ marks }) => marks.includes(mark));
        expect(marked.map((piece) => piece.text).join('').length).toBeGreaterThanOrEqual(
          end - start,
        );
      }
    }),
  );
});

it('marks the shorter span inside the longer one', () => {
  const pieces = markText('fast speculative decoding', [
    { start: 5, end: 25, mark: 'speculative decoding' },
    { start: 17, end: 25, mark: 'decoding' },
  ]);
  expect(pieces).toEqual([
    { text: 'fast ', marks: [] },
    { text: 'speculative ', marks: ['speculative decoding'] },
    { text: 'decoding', marks: ['speculative decoding', 'decoding'] },
  ]);
});
