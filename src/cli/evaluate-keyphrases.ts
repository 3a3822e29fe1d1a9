import { Command } from 'commander';
import { toTermExtractor } from '../annotate/lexicon/extract-terms.ts';
import { measureKeyphrases } from '../annotate/lexicon/measure-keyphrases.ts';
import { readCorpus } from './read-corpus.ts';
import { readLexicon } from './read-lexicon.ts';
import type { Surroundings } from './surroundings.ts';
import { writeLines } from './write-lines.ts';

type Options = { readonly lexicon: string; readonly predictions?: string };

/** What no measure looks beyond. */
const mostPredicted = 25;

export const evaluateKeyphrasesCommand = ({ print }: Surroundings) =>
  new Command('keyphrases')
    .description('compare the terms found in title and abstract with the keywords of the papers')
    .argument('<file>', 'papers as JSON lines that were not learned from')
    .option('--lexicon <file>', 'the lexicon to use', 'seeds/lexicon.gz')
    .option('--predictions <file>', 'write {id: [terms, best first]} as JSON')
    .action(async (path: string, { lexicon, predictions }: Options) => {
      const extractTerms = toTermExtractor(await readLexicon(lexicon));
      const { papers } = await readCorpus([path]);
      const cases = papers.map((paper) => ({
        id: paper.id,
        keywords: paper.keywords,
        predicted: extractTerms(paper)
          .slice(0, mostPredicted)
          .map(({ label }) => label),
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
