import { beforeAll, describe, expect, it } from 'vitest';
import { edgeId } from '../../../src/store/analysis-reader.ts';
import type { PaperWrite } from '../../../src/store/graph-writer.ts';
import { analysisReader } from '../../../src/store/read/read-analysis.ts';
import { pictureReader } from '../../../src/store/read/read-pictures.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aChangeOf } from '../../build/change.ts';
import { aPaperKey, aPaperWrite } from '../../build/paper.ts';
import type { OpenEngine } from './describe-store.ts';

function aCitingPaper(key: string, ...cites: readonly string[]): PaperWrite {
  const references = cites.map((name) => ({ name, source: 'openalex' }));
  return aPaperWrite({ paper: { key, title: `Paper ${key}` }, names: [key], references });
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => aPaperKey(key)) as [
  ...[ReturnType<typeof aPaperKey>, ReturnType<typeof aPaperKey>],
  ...[ReturnType<typeof aPaperKey>, ReturnType<typeof aPaperKey>],
];

export function describeCitationsRead(openEngine: OpenEngine): void {
  describe('citations', () => {
    let shared: Awaited<ReturnType<OpenEngine>>;
    beforeAll(async () => {
      const ends: (() => Promise<void>)[] = [];
      shared = await openEngine((task) => ends.unshift(task));
      const papers = [
        aCitingPaper('a', 'c', 'b', 'elsewhere'),
        aCitingPaper('b', 'c'),
        aCitingPaper('c', 'b'),
        aCitingPaper('d'),
      ];
      await graphWriter(shared).apply(aChangeOf(papers));
      return async () => {
        for (const end of ends) await end();
      };
    });

    it('are known to relatedness: the papers of the graph that one cites, and whether it is cited', async () => {
      const found = await analysisReader(shared).factsOf([a, b, d]);
      const cited = (key: string) => ({ key, title: `Paper ${key}` });
      expect(found.get(a)).toMatchObject({ cites: [cited('b'), cited('c')], isCited: false });
      expect(found.get(b)).toMatchObject({ cites: [cited('c')], isCited: true });
      expect(found.get(d)).toMatchObject({ cites: [], isCited: false });
    });

    it('are roads for paths, from either end, and the paper that cites says so', async () => {
      const reader = analysisReader(shared);
      const found = await reader.neighboursOf([{ kind: 'PAPER', key: a }], 5);
      const tie = { relation: 'CITES', weight: 0.6, leastDegree: 1, hub: false };
      expect(found.get('PAPER:a')).toEqual({
        ...{ degree: 2, hub: false, cut: false },
        neighbours: [
          { key: 'PAPER:b', ...tie },
          { key: 'PAPER:c', ...tie },
        ],
      });
      const edge = (from: string, to: string) =>
        ({ from: `PAPER:${from}`, to: `PAPER:${to}`, relation: 'CITES' }) as const;
      const edges = [edge('b', 'a'), edge('c', 'b'), edge('a', 'd')];
      const evidence = await reader.evidenceOf(edges);
      expect(edges.map((each) => evidence.get(edgeId(each))?.paper)).toEqual([a, c, undefined]);
    });

    it('are drawn in both directions, and counted where not all are named', async () => {
      const found = await pictureReader(shared).citationsOf([a, c, d], 1);
      expect(found.get(a)).toEqual({ cites: [b, c], citedBy: [], citedByCount: 0 });
      expect(found.get(c)).toEqual({ cites: [b], citedBy: [a], citedByCount: 2 });
      expect(found.get(d)).toEqual({ cites: [], citedBy: [], citedByCount: 0 });
      expect(await pictureReader(shared).citationsOf([], 1)).toEqual(new Map());
    });
  });
}
