import { expect, it } from 'vitest';
import { organizationLabel } from '../../../src/ingest/daily-page/organization-label.ts';

it.each([
  ['kyutai Kyutai', 'Kyutai'],
  ['HKUCDS University of Hong Kong', 'University of Hong Kong'],
  ['nvidia NVIDIA', 'NVIDIA'],
  ['ibm-research IBM Research', 'IBM Research'],
  ['StanfordUniversity Stanford University', 'Stanford University'],
  ['Tencent  Tencent ', 'Tencent'],
  ['nationaltaiwan 台灣大學', '台灣大學'],
  ['Stanford University', 'Stanford University'],
  ['IBM Research', 'IBM Research'],
  ['Kyutai', 'Kyutai'],
  ['  kyutai ', 'kyutai'],
])('reads %s as %s', (line, label) => expect(organizationLabel(line)).toBe(label));
