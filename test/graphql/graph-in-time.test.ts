import { expect, it } from 'vitest';
import { createPictureMemory } from '../../src/graphql/pictures/picture-memory.ts';
import type { PictureQuestion } from '../../src/graphql/pictures/picture-question.ts';
import { readPicture, toDrawnGraph } from '../../src/graphql/pictures/pictures.ts';
import { createAnalysisMemory } from '../../src/graphql/relations/analysis-memory.ts';
import { createRequestAnalysis } from '../../src/graphql/relations/request-analysis.ts';
import { openSeed } from './open-seed.ts';

const { reader } = await openSeed();

/** What lies around a concept, when one of the reads never answers. */
function pictureWithout(
  silent: 'papersOfNames' | 'countPapersOfNames',
  nodes: number,
  milliseconds: number,
) {
  const pictures = { ...reader.pictures, [silent]: () => new Promise<never>(() => {}) };
  const analysis = createRequestAnalysis(reader, createAnalysisMemory());
  const keys = [{ kind: 'CONCEPT', key: 'speculative-decoding' }] as const;
  const question: PictureQuestion = {
    scope: { by: 'around', keys, depth: 1, relations: null },
    ...{ show: 'ENTITIES', where: {}, limits: { nodes, edges: 600 }, level: 0 },
  };
  return readPicture(
    { ...reader, pictures },
    analysis,
    createPictureMemory(),
    question,
    milliseconds,
  );
}

it('leaves out what does not come in time, and says so', async () => {
  const picture = await pictureWithout('papersOfNames', 200, 50);

  expect(picture.nodes.map(({ label }) => label)).toEqual(['speculative decoding']);
  expect(picture.cutBy).toContain('TIME');
  expect((await picture.totals()).exact).toBe(false);
});

it('says that time was up where not all could be counted', async () => {
  const picture = await pictureWithout('countPapersOfNames', 3, 400);
  const { bounds } = await toDrawnGraph(picture);

  expect(picture.cutBy).toEqual(['NODE_LIMIT', 'DEPTH']);
  expect(bounds.totalsExact).toBe(false);
  expect(bounds.cutBy).toEqual(['NODE_LIMIT', 'DEPTH', 'TIME']);
});
