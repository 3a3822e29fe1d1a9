import type { Annotations } from '../../domain/annotations.ts';
import type { TextToAnnotate } from '../../ingest/annotator.ts';
import type { AnnotationThreads } from './start-threads.ts';

type Place = { readonly answers: Promise<readonly Annotations[]>; readonly at: number };

/** More than two batches are never under way; what nobody came for is forgotten. */
const mostExpected = 5_000;

/** Has texts annotated before somebody asks for them. */
export class ExpectedTexts {
  readonly #threads: AnnotationThreads;
  readonly #expected = new Map<string, Place>();

  constructor(threads: AnnotationThreads) {
    this.#threads = threads;
  }

  expect(texts: readonly TextToAnnotate[]): void {
    if (this.#expected.size > mostExpected) this.#expected.clear();
    const answers = this.#threads.annotate(texts);
    // whoever asks is told what went wrong; nobody may ask
    answers.catch(() => {});
    for (const [at, text] of texts.entries()) this.#expected.set(nameOf(text), { answers, at });
  }

  async annotate(texts: readonly TextToAnnotate[]): Promise<Annotations[]> {
    const places = texts.map((text) => this.#expected.get(nameOf(text)));
    const missing = texts.filter((_, at) => places[at] === undefined);
    const others = missing.length > 0 ? this.#threads.annotate(missing) : Promise.resolve([]);
    let next = 0;
    const found = places.map(async (place) => {
      const { answers, at } = place ?? { answers: others, at: next++ };
      const annotations = (await answers)[at];
      if (!annotations) throw new Error('A text was not annotated.');
      return annotations;
    });
    const all = await Promise.all(found);
    for (const text of texts) this.#expected.delete(nameOf(text));
    return all;
  }
}

function nameOf({ title, abstract, keywords }: TextToAnnotate): string {
  return JSON.stringify([title, abstract, keywords]);
}
