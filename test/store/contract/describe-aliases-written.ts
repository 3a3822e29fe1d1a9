import { describe, expect, it } from 'vitest';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aChange, aChangeOf } from '../../build/change.ts';
import { aPaperKey, aPaperWrite } from '../../build/paper.ts';
import type { OpenEngine } from './describe-store.ts';
import { edgesOf } from './graph-shape.ts';

const aWrite = (key: string) => aPaperWrite({ paper: { key, slug: `title-${key}` } });
const merge = (from: string, to: string) =>
  aChange({
    papers: [aWrite(to)],
    removedPapers: [aPaperKey(from)],
    aliases: [{ from: aPaperKey(from), to: aPaperKey(to) }],
  });

export function describeAliasesWritten(openEngine: OpenEngine): void {
  describe('aliases written', () => {
    it('lead a retired key and its slug to the survivor', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf([aWrite('a'), aWrite('b')]));
      await writer.apply(merge('b', 'a'));
      expect(await edgesOf(engine, 'LEADS_TO')).toEqual(['key:b -> a', 'slug:title-b -> a']);
      await writer.apply(merge('b', 'a'));
      expect(await edgesOf(engine, 'LEADS_TO')).toEqual(['key:b -> a', 'slug:title-b -> a']);
    });

    it('lead on when the survivor is retired itself', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf([aWrite('a'), aWrite('b'), aWrite('c')]));
      await writer.apply(merge('c', 'b'));
      await writer.apply(merge('b', 'a'));
      const all = ['key:b -> a', 'key:c -> a', 'slug:title-b -> a', 'slug:title-c -> a'];
      expect(await edgesOf(engine, 'LEADS_TO')).toEqual(all);
    });

    it('follow a chain within one change', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf([aWrite('a'), aWrite('b'), aWrite('c')]));
      const { aliases } = merge('b', 'a');
      const both = [...merge('c', 'b').aliases, ...aliases];
      const removedPapers = [aPaperKey('b'), aPaperKey('c')];
      await writer.apply(aChange({ removedPapers, aliases: both }));
      expect(await edgesOf(engine, 'LEADS_TO')).toContain('key:c -> a');
      expect(await edgesOf(engine, 'LEADS_TO')).toHaveLength(4);
    });

    it('go when the paper returns', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf([aWrite('a'), aWrite('b')]));
      await writer.apply(merge('b', 'a'));
      await writer.apply(aChangeOf([aWrite('b')]));
      expect(await edgesOf(engine, 'LEADS_TO')).toEqual([]);
    });

    it('go with the paper that they lead to', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf([aWrite('a'), aWrite('b')]));
      await writer.apply(merge('b', 'a'));
      await writer.apply(aChange({ removedPapers: [aPaperKey('a')] }));
      expect(await edgesOf(engine, 'LEADS_TO')).toEqual([]);
    });

    it('lead the slug of an old title to the paper', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const titled = (slug: string) => aChangeOf([aPaperWrite({ paper: { key: 'a', slug } })]);
      await writer.apply(titled('old-title'));
      await writer.apply(titled('new-title'));
      expect(await edgesOf(engine, 'LEADS_TO')).toEqual(['slug:old-title -> a']);
      await writer.apply(titled('old-title'));
      expect(await edgesOf(engine, 'LEADS_TO')).toEqual(['slug:new-title -> a']);
    });
  });
}
