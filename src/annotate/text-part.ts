import type { Link } from '../domain/link.ts';
import { findLinks } from './find-links.ts';
import { splitSentences } from './split-sentences.ts';
import { type Range, type Token, tokenize } from './tokenize.ts';

/** One field of a paper's text, read once for all annotators. Its tokens leave links out. */
export type TextPart = {
  readonly field: 'title' | 'abstract';
  readonly text: string;
  readonly links: readonly Link[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
};

export function toTextPart(field: 'title' | 'abstract', text: string): TextPart {
  const links = findLinks(text, field);
  const inLinks = links.flatMap(({ span }) => (span ? [span] : []));
  return {
    field,
    text,
    links,
    tokens: tokenize(text, inLinks),
    sentences: splitSentences(text),
  };
}
