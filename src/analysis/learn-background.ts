// Keyness in the manner of KEA: Witten, I. H. et al. (1999). KEA: practical automatic keyphrase extraction.
// https://doi.org/10.1145/313238.313437; here of words and pairs, as a weight and not as a choice.

import type { LearnedTerm } from './model.ts';
import { usualKeyness } from './model.ts';
import type { PaperFacts } from './paper-facts.ts';
import { paperTerms, termId } from './paper-terms.ts';
import { textTerms } from './text-terms.ts';
import type { Block, VectorSettings } from './vector-settings.ts';

/** A paper of the background, and what its source says it is about; none where the source says nothing. */
export type LearningPaper = { readonly facts: PaperFacts; readonly keywords: readonly string[] };

export type LearnedBackground = {
  readonly paperCount: number;
  /** Sorted by block and name. */
  readonly terms: readonly LearnedTerm[];
};

type Count = {
  readonly block: Block;
  readonly name: string;
  readonly pair: boolean;
  papers: number;
  withKeywords: number;
  inKeyword: number;
};

/** How many papers' worth of belief in the usual keyness stands against what was counted. */
const prior = 5;

/**
 * What a body of papers teaches about the coordinates of vectors: how many papers have each, and for words and pairs of the
 * text in what share of those with keywords it is part of one. What fewer than `leastPapers` papers have is left out.
 */
export function countBackground(
  curatedHubs: ReadonlySet<string>,
  settings: VectorSettings,
  leastPapers: number,
): { add(paper: LearningPaper): void; finish(): LearnedBackground } {
  const counts = new Map<number, Count>();
  let paperCount = 0;
  return {
    add({ facts, keywords }) {
      paperCount++;
      const inKeywords = new Set(
        keywords.flatMap((keyword) =>
          textTerms({ title: keyword, abstract: null }).map(({ term }) => term),
        ),
      );
      const note = (id: number, block: Block, name: string, pair = false) => {
        let count = counts.get(id);
        if (!count) {
          count = { block, name, pair, papers: 0, withKeywords: 0, inKeyword: 0 };
          counts.set(id, count);
        }
        count.papers++;
        if (keywords.length > 0) count.withKeywords++;
        if (block === 'text' && inKeywords.has(name)) count.inKeyword++;
      };
      for (const { id, block, name, pair } of paperTerms(facts, curatedHubs, settings)) {
        note(id, block, name, pair);
      }
      // no coordinate, but people ask how common they are
      for (const { slug } of facts.concepts) {
        if (curatedHubs.has(slug)) note(termId('concept', slug), 'concept', slug);
      }
    },
    finish: () => ({
      paperCount,
      terms: [...counts.values()]
        .filter(({ papers }) => papers >= leastPapers)
        .map(toLearnedTerm)
        .sort((a, b) => (a.block === b.block ? order(a.name, b.name) : order(a.block, b.block))),
    }),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : 1);

function toLearnedTerm({ block, name, pair, papers, withKeywords, inKeyword }: Count): LearnedTerm {
  if (block !== 'text' || withKeywords === 0) return { block, name, papers, keyness: null };
  const believed = prior * (pair ? usualKeyness.pair : usualKeyness.word);
  return { block, name, papers, keyness: (inKeyword + believed) / (withKeywords + prior) };
}
