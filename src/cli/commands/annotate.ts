import { Command } from 'commander';
import { createAnnotator } from '../create-annotator.ts';
import { describeAnnotations } from '../describe-annotations.ts';
import { readText } from '../read-text.ts';
import type { Surroundings } from '../surroundings.ts';

type Options = { readonly json?: true };

export const annotateCommand = ({ print, tell, input }: Surroundings) =>
  new Command('annotate')
    .description(
      'say what a text is about that need not be in the graph, with the words it rests on',
    )
    .argument('<file>', 'a text whose first line is the title; - reads standard input')
    .option('--json', 'print JSON, with a span for every word it rests on')
    .action(async (path: string, { json }: Options) => {
      const text = toPaperText(await readText(path, input));
      const annotator = await createAnnotator();
      const found = annotator.annotate({ ...text, keywords: [] });
      if (found.truncated) tell('The text is longer than is read; its end was left out.');
      if (json) await print(JSON.stringify({ ...text, ...found }, null, 2));
      else for (const line of describeAnnotations(text, found)) await print(line);
    });

/** The first line that says anything is the title; all behind it is the abstract. */
function toPaperText(whole: string): { title: string; abstract: string | null } {
  const [, title = '', rest = ''] = /^\s*([^\r\n]*)\s*(.*)$/s.exec(whole) ?? [];
  const abstract = rest.trimEnd();
  return { title: title.trim(), abstract: abstract === '' ? null : abstract };
}
