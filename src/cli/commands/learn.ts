import { Command } from 'commander';
import { learnLexicon, usualLearning } from '../../annotate/lexicon/learn-lexicon.ts';
import { toLexiconLines } from '../../annotate/lexicon/lexicon-lines.ts';
import { BadSettings } from '../../domain/errors.ts';
import { readCorpus } from '../read-corpus.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeLines } from '../write-lines.ts';

export const learnCommand = ({ print, tell }: Surroundings) =>
  new Command('learn')
    .description('learn from papers which words are terms; some of the papers must bring keywords')
    .argument('<files...>', 'papers as JSON lines, which may be gzipped')
    .requiredOption('--out <file>', 'where the lexicon is written; gzipped when it ends in .gz')
    .action(async (paths: string[], { out }: { readonly out: string }) => {
      const { papers, files } = await readCorpus(paths);
      const labelled = papers.filter(({ keywords }) => keywords.length > 0).length;
      if (labelled < usualLearning.folds) {
        throw new BadSettings('Too few of these papers bring keywords to learn from.');
      }
      const lexicon = learnLexicon(papers, usualLearning, tell);
      const origin = { labelled, settings: { ...usualLearning }, corpus: [...files] };
      await writeLines(out, toLexiconLines(lexicon, origin));
      await print(
        `${out}: ${lexicon.phrases.size} phrases of ${papers.length} papers, ${labelled} of them with keywords`,
      );
    });
