import { Command } from 'commander';
import type { CorpusPaper } from '../annotate/lexicon/corpus-paper.ts';
import { toTermExtractor } from '../annotate/lexicon/extract-terms.ts';
import { measureKeyphrases } from '../annotate/lexicon/measure-keyphrases.ts';
import { wordsOfConcept } from '../annotate/words-of-concept.ts';
import { createAnnotator } from './create-annotator.ts';
import { readCorpus } from './read-corpus.ts';
import { readLexicon } from './read-lexicon.ts';
import type { Surroundings } from './surroundings.ts';
import { writeLines } from './write-lines.ts';

type Options = { readonly lexicon?: string; readonly predictions?: string };
type Predict = (paper: CorpusPaper) => string[];

/** What no measure looks beyond. */
const mostPredicted = 25;

export const evaluateKeyphrasesCommand = ({ print }: Surroundings) =>
  new Command('keyphrases')
    .description('compare what is found in title and abstract with the keywords of the papers')
    .argument('<file>', 'papers as JSON lines that were not learned from')
    .option('--lexicon <file>', 'measure the terms of this lexicon alone, not whole annotations')
    .option('--predictions <file>', 'write {id: [terms, best first]} as JSON')
    .action(async (path: string, { lexicon, predictions }: Options) => {
      const predict = lexicon ? await termsOf(lexicon) : await conceptWords();
      const { papers } = await readCorpus([path]);
      const cases = papers.map((paper) => ({
        id: paper.id,
        keywords: paper.keywords,
        predicted: predict(paper).slice(0, mostPredicted),
      }));
      if (predictions) {
        const byId = Object.fromEntries(cases.map(({ id, predicted }) => [id, predicted]));
        await writeLines(predictions, [JSON.stringify(byId)]);
      }
      const { papers: judged, f1At5, f1At10, recallAt10 } = measureKeyphrases(cases);
      await print(
        judged === 0
          ? `${papers.length} papers, none with keywords to compare with`
          : `papers ${judged}  F1@5 ${f1At5.toFixed(4)}  F1@10 ${f1At10.toFixed(4)}  R@10 ${recallAt10.toFixed(4)}`,
      );
    });

async function termsOf(path: string): Promise<Predict> {
  const extractTerms = toTermExtractor(await readLexicon(path));
  return (paper) => extractTerms(paper).map(({ label }) => label);
}

/** Concepts in the words of the paper: two papers may list one concept under different words. */
async function conceptWords(): Promise<Predict> {
  const annotator = await createAnnotator();
  return ({ title, abstract }) =>
    annotator
      .annotate({ title, abstract, keywords: [] })
      .concepts.map((concept) => wordsOfConcept(concept, { title, abstract }));
}
