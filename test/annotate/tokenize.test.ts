import { expect, it } from 'vitest';
import { tokenize } from '../../src/annotate/tokenize.ts';

it.each([
  ['C++, C# and BT^2', ['C++', 'C#', 'and', 'BT^2']],
  ['llama.cpp. Then node.js', ['llama.cpp', 'Then', 'node.js']],
  ['GPT-3.5 has 1.2.3', ['GPT', '3.5', 'has', '1.2.3']],
  ['naïve cafe\u0301s', ['naïve', 'cafe\u0301s']],
  ["the model’s and the model's end", ['the', 'model', 'and', 'the', 'model', 'end']],
  ['a—b “c” d\u00a0e', ['a', 'b', 'c', 'd', 'e']],
  ['x\u0301 \u0301y 中文a ², ٣', ['x\u0301', 'y', '中文a', '²', '٣']],
  ['', []],
])('finds the words of "%s", plain or not', (text, words) => {
  const tokens = tokenize(text);
  expect(tokens.map((token) => token.text)).toEqual(words);
  for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
});
