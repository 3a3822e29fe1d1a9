import { expect, it } from 'vitest';
import { toPlainText } from '../../src/ingest/plain-text.ts';

it.each([
  ['<i>E. coli</i> &amp; H<sub>2</sub>O', 'E. coli & H2O'],
  ['A map <k, v> with a < b > c', 'A map <k, v> with a < b > c'],
  ['<jats:p xml:lang="en">Text</jats:p><mml:math/>', 'Text'],
  ['&lt;i&gt; is a tag; AT&T; R&D &unknown;', '<i> is a tag; AT&T; R&D &unknown;'],
  ['&#946;-VAE &#x3b2; &#0; &#xd800; &#99999999;', 'β-VAE β &#0; &#xd800; &#99999999;'],
])('%s', (text, plain) => {
  expect(toPlainText(text)).toBe(plain);
});
