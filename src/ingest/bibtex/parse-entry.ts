import { createRequire } from 'node:module';
import { z } from 'zod';

/** What we use of the parser, which brings no types of its own. */
type CitationParser = {
  readonly plugins: {
    readonly input: {
      /** Entries as they stand in the file, macros put in. */
      chainLink(text: string, options: { forceType: string }): unknown;
      /** The same as CSL-JSON: LaTeX read, names parted. */
      chain(text: string, options: { forceType: string; generateGraph: boolean }): unknown;
    };
  };
};

/** The dialect that knows the other one's fields too. */
const forceType = '@biblatex/text';

const Raw = z.tuple([
  z.object({
    label: z.coerce.string().default(''),
    properties: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)),
  }),
]);

const Csl = z.tuple([
  z.object({
    title: z.string().default(''),
    abstract: z.string().nullish(),
    DOI: z.string().nullish(),
    URL: z.string().nullish(),
    keyword: z.string().nullish(),
    author: z
      .array(
        z.object({
          given: z.string().nullish(),
          family: z.string().nullish(),
          literal: z.string().nullish(),
          suffix: z.string().nullish(),
          'dropping-particle': z.string().nullish(),
          'non-dropping-particle': z.string().nullish(),
        }),
      )
      .default([]),
    // "in press" has no parts
    issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())).default([]) }).nullish(),
  }),
]);

export type BibtexEntry = {
  readonly label: string;
  /** As they stand in the file, without backslashes before signs; names in lower case. */
  readonly raw: Readonly<Record<string, string>>;
  readonly csl: z.infer<typeof Csl>[0];
};

/** Reference managers write `\_` or `{\_}` in addresses and DOIs too, which are no LaTeX. */
const withoutEscapes = (text: string) => text.replace(/\{\\([_%&#$])\}|\\([_%&#$])/g, '$1$2');

/** Reads one entry at a time. The parser takes a third of a second to load, so nobody has it who reads no BibTeX. */
export function createBibtexParser(): (text: string, macros: string) => BibtexEntry | string {
  const require = createRequire(import.meta.url);
  const { plugins }: CitationParser = require('@citation-js/core');
  require('@citation-js/plugin-bibtex');

  return (text, macros) => {
    try {
      const whole = macros + text;
      // with the type forced it never takes a text for an address to ask
      const [entry] = Raw.parse(plugins.input.chainLink(whole, { forceType }));
      const [csl] = Csl.parse(plugins.input.chain(whole, { forceType, generateGraph: false }));
      const raw = Object.entries(entry.properties).map(([name, value]) => [
        name.toLowerCase(),
        withoutEscapes(value),
      ]);
      return { label: entry.label, raw: Object.fromEntries(raw), csl };
    } catch (error) {
      return error instanceof Error && !(error instanceof z.ZodError)
        ? (error.message.split('\n')[0] ?? '').slice(0, 200)
        : 'it has not the form of an entry';
    }
  };
}
