import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExpectedTexts } from '../../../src/cli/annotation/expected-texts.ts';
import { type AnnotationThreads, startThreads } from '../../../src/cli/annotation/start-threads.ts';
import { createAnnotator, type SeedsAnnotator } from '../../../src/cli/create-annotator.ts';

const texts = Array.from({ length: 60 }, (_, at) => ({
  title: `Speculative decoding ${at}`,
  abstract: `We propose Hydra${at}, which outperforms Medusa on HumanEval.`,
  keywords: at % 2 === 0 ? ['draft model'] : [],
}));
let annotator: SeedsAnnotator;
let threads: AnnotationThreads;

beforeAll(async () => {
  annotator = await createAnnotator();
  threads = startThreads(annotator.hash);
});
afterAll(() => threads.close());

it('gives what this thread would give, in the order of the texts, expected or not', async () => {
  const expected = new ExpectedTexts(threads);
  expected.expect(texts.slice(20, 50));
  const found = await expected.annotate(texts);
  expect(JSON.stringify(found)).toBe(JSON.stringify(texts.map(annotator.annotate)));
});

it('fails where the thread knows something else', async () => {
  const others = startThreads('another hash');
  await expect(others.annotate(texts)).rejects.toThrow('changed meanwhile');
  await others.close();
});

it('fails, and does not wait, when a thread has ended', async () => {
  const others = startThreads(annotator.hash);
  const asked = others.annotate(texts);
  const failed = expect(asked).rejects.toThrow('stopped with code');
  await others.close();
  await failed;
  await expect(others.annotate(texts)).rejects.toThrow('stopped with code');
});
