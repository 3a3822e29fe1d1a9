// Keyness in the manner of KEA: Witten, I. H. et al. (1999). KEA: practical automatic keyphrase extraction.
// https://doi.org/10.1145/313238.313437; here of words and pairs, as a weight and not as a choice.

import type { PaperText } from '../domain/text.ts';
import type { LearnedTerm } from './model.ts';
import { usualKeyness } from './model.ts';
import { textTerms } from './text-terms.ts';

/** A paper of the background, and what its source says it is about; none where the source says nothing. */
export type LearningRecord = { readonly text: PaperText; readonly keywords: readonly string[] };

type Count = { pair: boolean; papers: number; withKeywords: number; inKeyword: number };

/** How many papers' worth of belief in the usual keyness stands against what was counted. */
const prior = 5;

/**
 * What a body of papers teaches about the words and pairs of texts: in how many papers a term stands, and in what share
 * of those with keywords it is part of one. Terms of fewer than `leastPapers` papers are left out; sorted by name.
 */
export function learnTextTerms(
  records: Iterable<LearningRecord>,
  leastPapers = 5,
): { readonly paperCount: number; readonly terms: readonly LearnedTerm[] } {
  const counts = new Map<string, Count>();
  let paperCount = 0;
  for (const { text, keywords } of records) {
    paperCount++;
    const inKeywords = new Set(
      keywords.flatMap((keyword) =>
        textTerms({ title: keyword, abstract: null }).map(({ term }) => term),
      ),
    );
    for (const { term, pair } of textTerms(text)) {
      const count = counts.get(term) ?? { pair, papers: 0, withKeywords: 0, inKeyword: 0 };
      count.papers++;
      if (keywords.length > 0) count.withKeywords++;
      if (inKeywords.has(term)) count.inKeyword++;
      counts.set(term, count);
    }
  }
  const terms = [...counts]
    .filter(([, { papers }]) => papers >= leastPapers)
    .map(([name, { pair, papers, withKeywords, inKeyword }]): LearnedTerm => {
      const believed = prior * (pair ? usualKeyness.pair : usualKeyness.word);
      const keyness = withKeywords > 0 ? (inKeyword + believed) / (withKeywords + prior) : null;
      return { block: 'text', name, papers, keyness };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { paperCount, terms };
}
