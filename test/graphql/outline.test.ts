import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { Outlines } from '../../src/graphql/outline/outlines.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { graphWriter } from '../../src/store/write/write-graph.ts';
import { analyseGraph } from '../build/analyse.ts';
import { aFoundConcept } from '../build/annotation.ts';
import { aChangeOf } from '../build/change.ts';
import { aPaperWrite } from '../build/paper.ts';
import { serve } from './ask.ts';
import { askGraph, drawn } from './ask-graph.ts';
import { countReads } from './count-reads.ts';
import { openSeed } from './open-seed.ts';

const { engine, reader, idOf } = await openSeed();

const stateOf = async ({ analysis, pictures }: GraphReader) => {
  const [{ revision }, version] = await Promise.all([analysis.head(), pictures.version()]);
  return { revision, version };
};

/** A reader of its own, so that nothing else counts as its reads. */
async function outlined(settings = {}) {
  const own = graphReader(engine);
  const outlines = new Outlines(own.pictures, settings);
  const state = await stateOf(own);
  return { own, outlines, state, server: serve(own, { outlines }) };
}

describe('an outline of the graph', () => {
  const scopes = [
    '{ all: true }',
    `{ around: { ids: ["${idOf('Hydra')}"], depth: 2 } }`,
    `{ around: { ids: ["${idOf('Hydra')}"], depth: 2, relations: [SIMILAR, MENTIONS] } }`,
    '{ around: { ids: ["CONCEPT:speculative-decoding", "TOPIC:genomics"], depth: 3 } }',
    '{ topic: "TOPIC:decoding" }',
    `{ papers: ["${idOf('Hydra')}", "${idOf('Scaling Laws')}"] }`,
    '{ search: "speculative decoding" }',
  ];
  const filters = [
    '{}',
    '{ publishedOn: { from: "2024-03-01" } }',
    '{ topics: { some: ["decoding"] }, hasLinks: false }',
    '{ not: { concepts: { some: ["transformer"] } } }',
    '{ text: "decoding" }',
  ];
  const shows = ['ENTITIES', 'PAPERS', 'CONCEPTS', 'TOPICS', 'CLUSTERS'];

  it.each(scopes)('draws what reading draws: %s', async (scope) => {
    const { outlines, state, server } = await outlined();
    await outlines.make(state);
    expect(outlines.find(state)).not.toBeNull();
    const usual = serve(reader);
    for (const where of filters) {
      for (const show of shows) {
        if (show === 'PAPERS' && scope.includes('MENTIONS')) continue;
        const args = `scope: ${scope}, where: ${where}, show: ${show}, limits: { nodes: 20, edges: 40 }`;
        expect(await askGraph(server, args)).toEqual(await askGraph(usual, args));
      }
    }
  });

  it('leaves little to read of a picture that nobody asked for before', async () => {
    const { own, outlines, state, server } = await outlined();
    await outlines.make(state);
    const reads = countReads(own);
    await drawn(
      server,
      'scope: { all: true }, where: { publishedOn: { from: "2024-03-02" } }, limits: { nodes: 20 }',
    );
    expect(reads()).toMatchInlineSnapshot(`
      {
        "analysis.head": 1,
        "conceptsBySlug": 1,
        "papersByKey": 1,
        "pictures.nameSketches": 2,
        "pictures.nextNames": 3,
        "pictures.placesOf": 1,
        "pictures.version": 1,
        "topicsBySlug": 1,
      }
    `);
  });

  it('is made beside the requests, once the graph holds still', async () => {
    const { own, outlines, state, server } = await outlined({ patience: 400 });
    const reads = countReads(own);
    await drawn(server, 'scope: { all: true }');
    expect(reads()['pictures.outlinedPapers']).toBeUndefined();
    await vi.waitFor(() => expect(outlines.find(state)).not.toBeNull(), 5_000);
    expect(reads()['pictures.outlinedPapers']).toBe(1);
  });

  it('is not made of a graph that is too large, nor after the server stopped', async () => {
    const { outlines, state } = await outlined({ mostPapers: 5 });
    await outlines.make(state);
    expect(outlines.find(state)).toBeNull();
    const late = await outlined({ patience: 10 });
    expect(late.outlines.find(late.state)).toBeNull();
    const reads = countReads(late.own);
    await late.outlines.stop();
    await pause(50);
    expect(late.outlines.find(late.state)).toBeNull();
    expect(reads()).toEqual({});
  });

  it('does not outlast a paper that comes, also while it is made, nor a new analysis', async () => {
    const { own, outlines, state, server } = await outlined({ patience: 60_000 });
    await outlines.make(state);
    const key = 'arxiv:2601.00077';
    const write = aPaperWrite({
      paper: { key, slug: 'comes-late', title: 'Draft heads that come late', abstract: null },
      concepts: ['speculative-decoding', 'draft-model'].map((slug) =>
        aFoundConcept({ slug, origin: 'CURATED', spans: [{ field: 'title', start: 0, end: 5 }] }),
      ),
    });
    await graphWriter(engine).apply(aChangeOf([write]));

    const args = 'scope: { around: { ids: ["CONCEPT:draft-model"] } }, limits: { nodes: 200 }';
    expect(await drawn(server, args)).toEqual(await drawn(serve(reader), args));
    expect((await drawn(server, args)).nodes.map(({ key: name }) => name)).toContain(
      `PAPER:${key}`,
    );

    const next = await stateOf(own);
    const making = outlines.make(next);
    await analyseGraph(engine);
    const analysed = await stateOf(own);
    expect(analysed).not.toEqual(next);
    expect(outlines.find(analysed)).toBeNull();
    await making;
    expect(outlines.find(next)).toBeNull();
    await outlines.make(await stateOf(own));
    expect(await drawn(server, args)).toEqual(await drawn(serve(reader), args));
    // of a version that is over
    await outlines.make({ ...analysed, version: analysed.version - 1 });
    expect(outlines.find({ ...analysed, version: analysed.version - 1 })).toBeNull();
    await outlines.stop();
  });
});
