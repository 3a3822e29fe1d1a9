import { describe, expect, it } from 'vitest';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import type { OpenEngine } from './describe-store.ts';
import { smallGraph } from './small-graph.ts';
import { asStatement } from './statement.ts';

/** The edges of the small graph as they lay before they were packed. */
const unpacked = [
  ['(:Paper)-[e:MENTIONS]->(:Concept)', 'vocabulary', 'spans'],
  ['(:Paper)-[e:ABOUT]->(:Topic)', 'concept-evidence', 'evidence'],
  ['(:Paper)-[e:FROM]->(:Organization)', 'record', null],
  ['(:Author)-[e:WROTE]->(:Paper)', 'record', null],
] as const;

export function describeOlderGraphs(openEngine: OpenEngine): void {
  describe('a graph that was filled before edges were packed', () => {
    it('becomes what it would be now, once', async () => {
      const engine = await openEngine();
      await smallGraph(engine);
      const { contentHash } = graphWriter(engine);
      const hash = await contentHash();
      for (const [edges, method, list] of unpacked) {
        const source = list === null && method === 'record' ? 'daily-page' : 'text';
        const unpack = list === null ? '' : `, e.${list} = split(e.${list}, ' ')`;
        await engine.write([
          asStatement(
            `MATCH ${edges} SET e.source = $source, e.method = $method, e.methodVersion = '1', e.confidence = 1.0,
            e.recordedAt = '2025-12-09T00:00:00Z'${unpack} REMOVE e.provenance`,
            { source, method },
          ),
        ]);
      }
      expect(await contentHash()).not.toBe(hash);
      await engine.write([
        asStatement("MATCH (m:Migration) WHERE m.name STARTS WITH '0006' DELETE m"),
      ]);
      await engine.migrate();
      expect(await contentHash()).toBe(hash);
      await engine.migrate();
      expect(await contentHash()).toBe(hash);
    });
  });
}
