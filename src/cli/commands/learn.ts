import { join } from 'node:path';
import { Command } from 'commander';
import { learnLexicon, usualLearning } from '../../annotate/lexicon/learn-lexicon.ts';
import { toLexiconLines } from '../../annotate/lexicon/lexicon-lines.ts';
import { BadSettings } from '../../domain/errors.ts';
import { learnBackground } from '../learn-background.ts';
import { readCorpus } from '../read-corpus.ts';
import { seeds } from '../seeds.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeLines } from '../write-lines.ts';

type Options = { readonly out?: string; readonly background?: string; readonly lexicon: string };

export const learnCommand = ({ print, tell }: Surroundings) =>
  new Command('learn')
    .description('learn from papers which words are terms, and how common everything is')
    .argument('<files...>', 'papers as JSON lines, which may be gzipped')
    .option(
      '--out <file>',
      'write a lexicon, gzipped when it ends in .gz; some of the papers must bring keywords',
    )
    .option('--background <file>', 'write in how many papers each concept, topic and word stands')
    .option(
      '--lexicon <file>',
      'find concepts for the background with this lexicon; else with the one just learned',
      join(seeds, 'lexicon.gz'),
    )
    .action(async (paths: string[], { out, background, lexicon }: Options) => {
      if (!out && !background) throw new BadSettings('Say --out or --background, or both.');
      const corpus = await readCorpus(paths);
      const { papers, files } = corpus;
      const labelled = papers.filter(({ keywords }) => keywords.length > 0).length;
      if (out) {
        if (labelled < usualLearning.folds) {
          throw new BadSettings('Too few of these papers bring keywords to learn from.');
        }
        const learned = learnLexicon(papers, usualLearning, tell);
        const origin = { labelled, settings: { ...usualLearning }, corpus: [...files] };
        await writeLines(out, toLexiconLines(learned, origin));
        await print(
          `${out}: ${learned.phrases.size} phrases of ${papers.length} papers, ${labelled} of them with keywords`,
        );
      }
      if (background) {
        const { terms } = await learnBackground(corpus, out ?? lexicon, background, tell);
        await print(`${background}: ${terms} terms of ${papers.length} papers`);
      }
    });
