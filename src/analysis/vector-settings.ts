export const blocks = ['concept', 'topic', 'organization', 'author', 'text', 'citation'] as const;
/** A part of a paper's vector that has a length of its own. */
export type Block = (typeof blocks)[number];

/** What the formula of relatedness leaves open. */
export type VectorSettings = {
  /** The share of each block in the squared length of a vector that has them all. */
  readonly shares: Readonly<Record<Block, number>>;
  /** What a mentioned narrower concept lends to the broader one. */
  readonly broader: number;
  /** Below 1: a paper's minor concepts count nearer to its major ones. */
  readonly conceptPower: number;
  /** How far the habit of authors to make a term a keyword outweighs mere rarity. */
  readonly keynessPower: number;
  /** A pair repeats what its two words say already. */
  readonly pairFactor: number;
  /** Terms kept of a paper. */
  readonly most: number;
  /** A concept in more than this share of all papers is a hub, besides the curated ones. */
  readonly hubShare: number;
};

/**
 * Chosen on 1,109 records with keywords that no part of the model had seen (nDCG@10 of keyword gain / words gain):
 * 1-2-gram tf-idf with background idf 0.270 / 0.564; the text block alone 0.288 / 0.600; with learned phrases as concepts
 * 0.364 / 0.576; with curated concepts too 0.342 / 0.585. Without keyness the two gains lose 0.02 and 0.02 to 0.04. Words
 * inside concept spans stay terms of the text: leaving them out cost 0.045 and 0.016; those wholly inside hubs go, for
 * 0.004. Counting the title more often only lost. 128 terms cost 0.006 of the words gain, 256 won nothing over 192. More
 * concept and less text moves both gains against each other: 0.42 to 0.50 is 0.371 / 0.563 with learned phrases alone.
 * The share of citations is not measured, for none of these papers has any: it makes a citation, or half a dozen common
 * references, about as good a reason as a concept that both are moderately about.
 */
export const defaultSettings: VectorSettings = {
  shares: {
    ...{ concept: 0.36, topic: 0.03, organization: 0.02, author: 0.03, text: 0.56 },
    citation: 0.15,
  },
  broader: 0.4,
  conceptPower: 0.75,
  keynessPower: 0.5,
  pairFactor: 0.85,
  most: 192,
  hubShare: 0.12,
};
