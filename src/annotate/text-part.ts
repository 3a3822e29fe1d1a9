import type { Link } from '../domain/link.ts';
import { findLinks } from './find-links.ts';
import { type Lexicon, toLexicon } from './forms.ts';
import { findPlaces, type Place } from './match-terms.ts';
import { type NameWord, toNameWords } from './name-run.ts';
import { splitSentences } from './split-sentences.ts';
import { type Range, type Token, tokenize } from './tokenize.ts';

/** A sentence and its words between spaces. */
export type Sentence = Range & { readonly words: readonly NameWord[] };

/** One field of a paper's text, read once for all annotators. Its tokens leave links out. */
export type TextPart = {
  readonly field: 'title' | 'abstract';
  readonly text: string;
  readonly links: readonly Link[];
  readonly tokens: readonly Token[];
  /** What the vocabulary knows there, whatever the text itself defines. */
  readonly places: readonly Place[];
  readonly sentences: readonly Sentence[];
};

const nothing = toLexicon(new Map());

export function toTextPart(
  field: 'title' | 'abstract',
  text: string,
  vocabulary: Lexicon = nothing,
): TextPart {
  const links = findLinks(text, field);
  const inLinks = links.flatMap(({ span }) => (span ? [span] : []));
  const tokens = tokenize(text, inLinks);
  return {
    field,
    text,
    links,
    tokens,
    places: findPlaces(tokens, vocabulary),
    sentences: splitSentences(text).map(({ start, end }) => ({
      start,
      end,
      words: toNameWords(text, { start, end }),
    })),
  };
}
