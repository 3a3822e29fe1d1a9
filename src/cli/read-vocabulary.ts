import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SourceUnreadable } from '../domain/errors.ts';
import { type Vocabulary, VocabularyConcept, VocabularyTopic } from '../domain/vocabulary.ts';

/** Reads `topics.json` and every `concepts*.json` of a folder. */
export async function readVocabulary(folder: string): Promise<Vocabulary> {
  const names = (await readdir(folder)).filter((name) => /^concepts.*\.json$/.test(name)).sort();
  const concepts = await Promise.all(
    names.map((name) => readRows(join(folder, name), VocabularyConcept)),
  );
  return {
    concepts: concepts.flat(),
    topics: await readRows(join(folder, 'topics.json'), VocabularyTopic),
  };
}

async function readRows<Row>(path: string, row: z.ZodType<Row>): Promise<Row[]> {
  const text = await readFile(path, 'utf8');
  const parsed = z.array(row).safeParse(parseJson(path, text));
  if (!parsed.success) {
    throw new SourceUnreadable(`${path} is wrong:\n${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceUnreadable(`${path} is not JSON.`, { path }, cause);
  }
}
