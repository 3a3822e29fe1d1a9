import { toBackgroundLines } from '../analysis/background-lines.ts';
import { factsOfText } from '../analysis/facts-of-text.ts';
import { countBackground } from '../analysis/learn-background.ts';
import { defaultSettings } from '../analysis/vector-settings.ts';
import { toBroaderOf } from './broader-of.ts';
import { createAnnotator } from './create-annotator.ts';
import type { Corpus } from './read-corpus.ts';
import type { Surroundings } from './surroundings.ts';
import { writeLines } from './write-lines.ts';

/** What fewer papers have is as good as unknown, and would make most of the file. */
const leastPapers = 6;

/** Annotates a corpus with what was learned of terms, counts in how many papers everything stands, and writes it down. */
export async function learnBackground(
  { papers, files }: Corpus,
  lexicon: string,
  out: string,
  tell: Surroundings['tell'],
): Promise<{ readonly terms: number }> {
  const annotator = await createAnnotator(lexicon);
  const broaderOf = toBroaderOf(annotator.vocabulary);
  const hubs = annotator.vocabulary.concepts.filter(({ hub }) => hub).map(({ slug }) => slug);
  const counting = countBackground(new Set(hubs), defaultSettings, leastPapers);
  tell(`counting what ${papers.length} papers speak of`);
  for (const { id, title, abstract, keywords } of papers) {
    const text = { title, abstract };
    // by the text alone, as papers without keywords are
    const found = annotator.annotate({ ...text, keywords: [] });
    counting.add({ facts: factsOfText(id, text, found, broaderOf), keywords });
  }
  const background = counting.finish();
  const labelled = papers.filter(({ keywords }) => keywords.length > 0).length;
  await writeLines(
    out,
    toBackgroundLines(background, { labelled, leastPapers, corpus: [...files] }),
  );
  return { terms: background.terms.length };
}
