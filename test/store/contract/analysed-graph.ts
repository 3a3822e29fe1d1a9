import { beforeAll } from 'vitest';
import type { Engine } from '../../../src/store/engine.ts';
import { analysisReader } from '../../../src/store/read/read-analysis.ts';
import { analysisWriter } from '../../../src/store/write/write-analysis.ts';
import { aCluster, aClusterId, aHead, aMembership, anAnalysedPaper } from '../../build/analysis.ts';
import { aPaperKey } from '../../build/paper.ts';
import type { OpenEngine } from './describe-store.ts';
import { smallGraph } from './small-graph.ts';

export const hydra = aPaperKey('arxiv:2402.05109');
export const medusa = aPaperKey('arxiv:2401.10774');
export const beam = aPaperKey('arxiv:1610.02424');
export const older = aPaperKey('title:older');
export const undated = aPaperKey('title:undated');

/** Draft heads with two parts, and beam search; one paper is in no cluster. */
const clusters = [
  aCluster({ id: 'heads', size: 3 }),
  aCluster({
    ...{ id: 'beams', label: 'beams', size: 1, medoid: beam },
    bridges: [{ key: beam, to: aClusterId('heads'), strength: 0.25 }],
    ...{ position: { x: 0.5, y: -2 }, ties: [{ to: aClusterId('heads'), weight: 0.125 }] },
  }),
  aCluster({ id: 'hydras', level: 1, parent: aClusterId('heads') }),
  aCluster({ id: 'olders', level: 1, size: 1, parent: aClusterId('heads'), medoid: older }),
];

const papers = [
  anAnalysedPaper({
    key: hydra,
    position: { x: 1, y: 2.5 },
    similar: [
      { key: older, score: 0.25 },
      { key: medusa, score: 0.5 },
    ],
    memberships: [
      aMembership({ cluster: 'heads', strength: 0.75, nextBest: aClusterId('beams') }),
      aMembership({ cluster: 'hydras', level: 1 }),
    ],
  }),
  anAnalysedPaper({
    key: medusa,
    similar: [{ key: beam, score: 0.125 }],
    memberships: [
      aMembership({ cluster: 'heads', strength: 0.9 }),
      aMembership({ cluster: 'hydras', level: 1, strength: 0.4, role: 'BORDER' }),
    ],
  }),
  anAnalysedPaper({ key: beam, memberships: [aMembership({ cluster: 'beams' })] }),
  anAnalysedPaper({
    key: older,
    memberships: [
      aMembership({ cluster: 'heads', strength: 0.9 }),
      aMembership({ cluster: 'olders', level: 1 }),
    ],
  }),
  anAnalysedPaper({ key: undated }),
];

export const model = { frame: '{"a":1}', documentFrequency: ['one', 'two'], keyness: ['three'] };

/** Writes all of the small graph's analysis but the last step. */
export async function writeUnpublished(engine: Engine): Promise<number> {
  const writer = analysisWriter(engine);
  const revision = await writer.begin();
  await writer.writeModel(revision, model);
  await writer.writeRelated(revision, papers.slice(0, 2));
  await writer.writeRelated(revision, papers.slice(2));
  await writer.writeClusters(revision, clusters);
  await writer.writeGrouped(revision, papers.slice(0, 2));
  await writer.writeGrouped(revision, papers.slice(2));
  return revision;
}

/** The small graph with an analysis that everybody reads. */
export async function analysedGraph(engine: Engine) {
  const graph = await smallGraph(engine);
  const revision = await writeUnpublished(engine);
  await analysisWriter(engine).publish(aHead(revision));
  return {
    engine,
    graph,
    revision,
    reader: analysisReader(engine),
    writer: analysisWriter(engine),
  };
}
export type AnalysedGraph = Awaited<ReturnType<typeof analysedGraph>>;

/** One analysed graph for all cases of a group, there while they run. */
export function sharedAnalysedGraph(openEngine: OpenEngine): () => AnalysedGraph {
  let shared: AnalysedGraph | undefined;
  beforeAll(async () => {
    const ends: (() => Promise<void>)[] = [];
    shared = await analysedGraph(await openEngine((task) => ends.unshift(task)));
    return async () => {
      for (const end of ends) await end();
    };
  });
  return () => {
    if (!shared) throw new Error('The graph is there only while its cases run.');
    return shared;
  };
}
