import type { Annotations } from '../domain/annotations.ts';

/** Makes annotations of a text; `hash` changes with the annotator and all that it knows beforehand. */
export type Annotator = {
  readonly hash: string;
  annotate(text: {
    readonly title: string;
    readonly abstract: string | null;
    readonly keywords: readonly string[];
  }): Annotations;
};
