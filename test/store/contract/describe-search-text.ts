import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine, TextIndex } from '../../../src/store/engine.ts';
import { toSearchTerms } from '../../../src/store/rows/search-terms.ts';
import type { OpenEngine } from './describe-store.ts';
import { asStatement } from './statement.ts';

export function describeSearchText(openEngine: OpenEngine): void {
  describe('full text', () => {
    it('finds what holds every term, in any order', async () => {
      const engine = await openEngine();
      await writePapers(engine, ['decoding fast models', 'models of decoding', 'fast models']);
      expect(await find(engine, 'papers', 'models decoding')).toEqual(['0', '1']);
      expect(await find(engine, 'papers', 'fast models decoding')).toEqual(['0']);
    });

    it('finds nothing for no terms and for unknown ones', async () => {
      const engine = await openEngine();
      await writePapers(engine, ['decoding']);
      expect(await find(engine, 'papers', '')).toEqual([]);
      expect(await find(engine, 'papers', 'decoding nowhere')).toEqual([]);
    });

    it('asks for words that every text holds only where there are no others', async () => {
      const engine = await openEngine();
      await writePapers(engine, ['decoding for the models', 'models decoding', 'of the']);
      expect(await find(engine, 'papers', 'the decoding of a model')).toEqual(['0', '1']);
      expect(await find(engine, 'papers', 'the')).toEqual(['2']);
    });

    it('takes the words of Lucene as words', async () => {
      const engine = await openEngine();
      await writePapers(engine, ['to be or not to be', 'attention is all you need', 'a and b']);
      expect(await find(engine, 'papers', 'to OR not')).toEqual(['0']);
      expect(await find(engine, 'papers', 'is all')).toEqual(['1']);
      expect(await find(engine, 'papers', 'a AND b')).toEqual(['2']);
    });

    it('finds words of any script', async () => {
      const engine = await openEngine();
      await writePapers(engine, ['大型语言模型', 'языковые модели', 'نماذج اللغة', 'é ﬁne Å']);
      expect(await find(engine, 'papers', '大型语言模型')).toEqual(['0']);
      expect(await find(engine, 'papers', '语言')).toEqual([]);
      expect(await find(engine, 'papers', 'МОДЕЛИ')).toEqual(['1']);
      expect(await find(engine, 'papers', 'اللغة')).toEqual(['2']);
      expect(await find(engine, 'papers', 'fine')).toEqual(['3']);
    });

    it('says the kind of a name, best first, ties by kind and key', async () => {
      const engine = await openEngine();
      for (const label of ['Topic', 'Concept', 'Organization', 'Author']) {
        await engine.write([
          asStatement(`CREATE (:${label} {slug: 'b', searchTerms: ' code model '})`),
          asStatement(`CREATE (:${label} {slug: 'a', searchTerms: ' code model '})`),
        ]);
      }
      const hits = await engine.searchText({ index: 'names', terms: ['model', 'code'], limit: 10 });
      expect(hits.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
        ...['AUTHOR a', 'AUTHOR b', 'CONCEPT a', 'CONCEPT b'],
        ...['ORGANIZATION a', 'ORGANIZATION b', 'TOPIC a', 'TOPIC b'],
      ]);
      expect(hits.every(({ score }) => score > 0)).toBe(true);
    });

    it('cuts at the limit only after every term was asked for', async () => {
      const engine = await openEngine();
      await writePapers(engine, ['rare', 'rare rare rare', 'rare common', 'common']);
      const hits = await engine.searchText({
        index: 'papers',
        terms: toSearchTerms('rare common'),
        limit: 1,
      });
      expect(hits.map(({ key }) => key)).toEqual(['2']);
    });

    it('follows changes and deletions', async () => {
      const engine = await openEngine();
      await writePapers(engine, ['decoding', 'encoding']);
      await engine.write([
        asStatement("MATCH (p:Paper {key: '0'}) SET p.searchTerms = ' encod '"),
        asStatement("MATCH (p:Paper {key: '1'}) DELETE p"),
      ]);
      expect(await find(engine, 'papers', 'decoding')).toEqual([]);
      expect(await find(engine, 'papers', 'encoding')).toEqual(['0']);
    });

    it('finds any text by all of its own terms', async () => {
      const engine = await openEngine();
      const texts = fc
        .sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), {
          numRuns: 60,
          seed: 7,
        })
        .filter((text) => toSearchTerms(text).length > 0);
      await writePapers(engine, texts);
      for (const [index, text] of texts.entries()) {
        expect(await find(engine, 'papers', text)).toContain(String(index));
      }
    });
  });
}

async function writePapers(engine: Engine, texts: readonly string[]): Promise<void> {
  const rows = texts.map((text, index) => ({
    key: String(index),
    searchTerms: ` ${toSearchTerms(text).join(' ')} `,
  }));
  await engine.write([
    asStatement('UNWIND $rows AS row MERGE (p:Paper {key: row.key}) SET p += row', { rows }),
  ]);
}

async function find(engine: Engine, index: TextIndex, text: string): Promise<string[]> {
  const hits = await engine.searchText({ index, terms: toSearchTerms(text), limit: 100 });
  return hits.map(({ key }) => key).sort();
}
