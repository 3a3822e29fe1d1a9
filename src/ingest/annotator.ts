import type { Annotations } from '../domain/annotations.ts';

/** What annotation reads of a paper. */
export type TextToAnnotate = {
  readonly title: string;
  readonly abstract: string | null;
  readonly keywords: readonly string[];
};

/** Makes annotations of texts; `hash` changes with the annotator and all that it knows beforehand. */
export type Annotator = {
  readonly hash: string;
  /** One for each text, in their order. Nobody else has to wait long meanwhile. */
  annotate(texts: readonly TextToAnnotate[]): Promise<Annotations[]>;
  /** These texts will probably be asked for soon: it may begin. */
  expect(texts: readonly TextToAnnotate[]): void;
};
