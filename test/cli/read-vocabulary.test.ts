import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/cli/read-vocabulary.ts';

async function aFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('readVocabulary', () => {
  it('joins all concept files of a folder', async () => {
    const folder = await aFolder({
      'concepts.json': '[{"slug":"a","label":"a","kinds":["TASK"]}]',
      'concepts-more.json': '[{"slug":"b","label":"b","kinds":["TASK"]}]',
      'topics.json': '[]',
    });
    const { concepts } = await readVocabulary(folder);
    expect(concepts.map(({ slug }) => slug)).toEqual(['b', 'a']);
  });

  it('names the file and the line that is wrong', async () => {
    const wrong = await aFolder({
      'concepts.json': '[{"slug":"a","label":"a"}]',
      'topics.json': '[]',
    });
    await expect(readVocabulary(wrong)).rejects.toThrow(/concepts\.json is wrong:[\s\S]*kinds/);
    const broken = await aFolder({ 'concepts.json': '[', 'topics.json': '[]' });
    await expect(readVocabulary(broken)).rejects.toThrow(/concepts\.json is not JSON/);
  });
});
