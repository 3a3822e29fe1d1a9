import type { VectorSettings } from './vector-settings.ts';

/** Plain tf-idf over words and pairs, what everything else has to beat: a vector of the text alone, with no discounts, whole. */
export const plainSettings: VectorSettings = {
  shares: { concept: 0, topic: 0, organization: 0, author: 0, text: 1, citation: 0 },
  broader: 0,
  conceptPower: 1,
  keynessPower: 0,
  pairFactor: 1,
  most: 100_000,
  hubShare: 1,
};
