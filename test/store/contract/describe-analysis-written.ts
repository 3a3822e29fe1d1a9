import { describe, expect, it } from 'vitest';
import { ConceptSlug } from '../../../src/domain/concept.ts';
import { Overtaken } from '../../../src/domain/errors.ts';
import type { Engine } from '../../../src/store/engine.ts';
import { analysisReader } from '../../../src/store/read/read-analysis.ts';
import { analysisWriter } from '../../../src/store/write/write-analysis.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aHead } from '../../build/analysis.ts';
import { aChange } from '../../build/change.ts';
import {
  analysedGraph,
  beam,
  hydra,
  medusa,
  model,
  older,
  undated,
  writeUnpublished,
} from './analysed-graph.ts';
import type { OpenEngine } from './describe-store.ts';
import { smallGraph } from './small-graph.ts';
import { asQuery } from './statement.ts';

const traces = asQuery(`
  CALL () { MATCH (n) WHERE n:Vector OR n:Cluster OR n:Model RETURN count(n) AS nodes }
  CALL () { MATCH ()-[e:SIMILAR]->() RETURN count(e) AS similar }
  CALL () { MATCH ()-[e:MEMBER_OF]->() RETURN count(e) AS members }
  CALL () { MATCH ()-[e:PART_OF]->() RETURN count(e) AS parts }
  RETURN nodes, similar, members, parts`);
const whole = { nodes: 10, similar: 3, members: 7, parts: 2 };

const tracesIn = async (engine: Engine) => (await engine.read(traces))[0];

export function describeAnalysisWritten(openEngine: OpenEngine): void {
  describe('an analysis', () => {
    it('is not seen before it is published, and whole from then on', async () => {
      const engine = await openEngine();
      const graph = await smallGraph(engine);
      const [reader, writer] = [analysisReader(engine), analysisWriter(engine)];
      expect(await reader.head()).toMatchObject({ revision: 0, analysedAt: null, levels: [] });
      const revision = await writeUnpublished(engine);
      expect((await reader.head()).revision).toBe(0);
      expect(await graph.dataset()).toMatchObject({ revision: 0, analysedAt: null });
      await writer.publish(aHead(revision));
      expect(await reader.head()).toEqual(aHead(revision));
      expect(await reader.model(revision)).toEqual(model);
      expect(await graph.dataset()).toMatchObject({
        revision,
        analysedAt: '2025-12-09T12:00:00.000Z',
      });
      expect(await tracesIn(engine)).toEqual(whole);
    });

    it('leaves no trace when it is broken off and another one begins', async () => {
      const { engine, reader, writer, revision } = await analysedGraph(await openEngine());
      const broken = await writeUnpublished(engine);
      const next = await writer.begin();
      expect([broken, next]).toEqual([revision + 1, revision + 2]);
      expect(await tracesIn(engine)).toEqual({ ...whole, nodes: whole.nodes + 1 });
      expect((await reader.similarOf(revision, [hydra], 30)).get(hydra)).toHaveLength(2);
      await expect(writer.publish(aHead(broken))).rejects.toBeInstanceOf(Overtaken);
      expect((await reader.head()).revision).toBe(revision);
    });

    it('takes the place of the one before, which is swept away', async () => {
      const { engine, reader, writer, revision } = await analysedGraph(await openEngine());
      const next = await writeUnpublished(engine);
      await writer.publish(aHead(next));
      expect((await reader.similarOf(revision, [hydra], 30)).get(hydra)).toHaveLength(2);
      await writer.sweep();
      await writer.sweep();
      expect(await tracesIn(engine)).toEqual(whole);
      expect(await reader.model(revision)).toBeNull();
      expect((await reader.similarOf(revision, [hydra], 30)).size).toBe(0);
      expect((await reader.similarOf(next, [hydra], 30)).get(hydra)).toHaveLength(2);
    });

    it('is not swept away while it is being made', async () => {
      const engine = await openEngine();
      const { reader, writer, revision } = await analysedGraph(engine);
      const next = await writeUnpublished(engine);
      await writer.sweep();
      expect((await reader.similarOf(revision, [hydra], 30)).get(hydra)).toHaveLength(2);
      await writer.publish(aHead(next));
      expect((await reader.head()).revision).toBe(next);
    });

    it('counts the background in idf and in the order by it, and does not hash it', async () => {
      const engine = await openEngine();
      const graph = await smallGraph(engine);
      const [reader, writer] = [analysisReader(engine), analysisWriter(engine)];
      const slug = ConceptSlug.parse('draft-head');
      const page = { limit: 10, direction: 'forward', cursor: null } as const;
      const rarestFirst = async () => {
        const orderBy = [{ field: 'IDF', direction: 'DESC' }] as const;
        const { rows } = await graph.concepts.page({ where: {}, orderBy, page });
        return rows.map(({ row }) => row.slug);
      };
      const hash = await graphWriter(engine).contentHash();
      const noted = [
        { slug, papers: 998 },
        { slug: 'nowhere', papers: 5 },
      ];
      await writer.noteBackground(noted);
      await writer.noteBackground(noted);
      await writer.publish({ ...aHead(await writeUnpublished(engine)), backgroundPapers: 10_000 });

      expect((await reader.head()).backgroundPapers).toBe(10_000);
      const idf = (await graph.idfOfConcepts([slug])).get(slug);
      expect(idf).toBeCloseTo(Math.log(10_006 / (1 + 998 + 2)) + 1, 12);
      expect((await rarestFirst()).at(-1)).toBe(slug);
      expect(await graphWriter(engine).contentHash()).toBe(hash);
    });

    it('is no part of the content hash, nor of a paper’s degree', async () => {
      const engine = await openEngine();
      const graph = await smallGraph(engine);
      const writer = graphWriter(engine);
      const before = [await writer.contentHash(), await graph.degrees('PAPER', [hydra])];
      await analysisWriter(engine).publish(aHead(await writeUnpublished(engine)));
      expect([await writer.contentHash(), await graph.degrees('PAPER', [hydra])]).toEqual(before);
    });

    it('gives a changed paper a new vector and forgets what was similar to it', async () => {
      const { reader, writer, revision } = await analysedGraph(await openEngine());
      await writer.renewVectors(revision, [{ key: medusa, vector: 'new' }]);
      expect(await reader.vectorsOf(revision, [medusa, hydra])).toEqual(
        new Map([
          [medusa, 'new'],
          [hydra, `of ${hydra}`],
        ]),
      );
      expect(await reader.similarOf(revision, [medusa, hydra], 30)).toEqual(
        new Map([[hydra, [{ key: older, score: 0.25 }]]]),
      );
      expect(await reader.positionsOf(revision, [medusa])).toEqual(
        new Map([[medusa, { x: 0, y: 0 }]]),
      );
    });

    it('leaves out papers that went meanwhile, and lets theirs go with the rest', async () => {
      const { engine, reader, writer, revision } = await analysedGraph(await openEngine());
      await graphWriter(engine).apply(aChange({ removedPapers: [medusa] }));
      expect((await reader.similarOf(revision, [hydra], 30)).get(hydra)).toHaveLength(1);
      const next = await writeUnpublished(engine);
      await writer.publish(aHead(next));
      await writer.sweep();
      expect(await tracesIn(engine)).toEqual({ ...whole, similar: 1, members: 5 });
    });

    it('can be started from: who was where, and with whom', async () => {
      const { writer, revision } = await analysedGraph(await openEngine());
      const { clusters, positions } = await writer.previous(revision);
      expect(clusters).toEqual([
        { id: 'beams', level: 0, members: [beam] },
        { id: 'heads', level: 0, members: [medusa, hydra, older] },
        { id: 'hydras', level: 1, members: [medusa, hydra] },
        { id: 'olders', level: 1, members: [older] },
      ]);
      expect(positions.size).toBe(5);
      expect(positions.get(hydra)).toEqual({ x: 1, y: 2.5 });
      expect(positions.get(undated)).toEqual({ x: 0, y: 0 });
    });

    it('reads the facts of every paper, in order', async () => {
      const { writer, reader } = await analysedGraph(await openEngine());
      const all = [];
      for await (const batch of writer.allFacts()) all.push(...batch);
      expect(all.map(({ key }) => key)).toEqual([beam, medusa, hydra, older, undated]);
      expect(all.find(({ key }) => key === hydra)).toEqual(
        (await reader.factsOf([hydra])).get(hydra),
      );
    });
  });
}
