import type { PaperText, Span } from '../domain/text.ts';

/** A concept that a paper mentions. */
export type ConceptFact = {
  readonly slug: string;
  readonly label: string;
  /** 0 to 1: how much the paper is about it. */
  readonly weight: number;
  readonly spans: readonly Span[];
  /** Every broader concept, however far up; they need not be mentioned. */
  readonly broader: readonly { readonly slug: string; readonly label: string }[];
};

/** Something else with a name that a paper is tied to, how strongly (0 to 1), and where the text says so. */
export type NamedFact = {
  readonly slug: string;
  readonly label: string;
  readonly weight: number;
  readonly spans: readonly Span[];
};

export type CitedPaper = { readonly key: string; readonly title: string };

/** All that relatedness knows of one paper: plain data, from whatever store. */
export type PaperFacts = {
  readonly key: string;
  readonly text: PaperText;
  readonly concepts: readonly ConceptFact[];
  readonly topics: readonly NamedFact[];
  readonly organizations: readonly NamedFact[];
  /** Empty unless a source tells namesakes apart. */
  readonly authors: readonly NamedFact[];
  /** Papers of the graph that it cites. */
  readonly cites: readonly CitedPaper[];
  /** Whether a paper of the graph cites it. */
  readonly isCited: boolean;
};
