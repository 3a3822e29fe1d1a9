import { Cluster, ClusterId, type Membership } from '../../src/domain/cluster.ts';
import type { Head } from '../../src/store/analysis-reader.ts';
import type { GroupedPaper, RelatedPaper } from '../../src/store/analysis-writer.ts';
import { aPaperKey } from './paper.ts';

export function aClusterId(id = 'c1'): ClusterId {
  return ClusterId.parse(id);
}

/** A cluster of two papers on the coarsest level. */
export function aCluster(over: Partial<Omit<Cluster, 'id'>> & { id?: string } = {}): Cluster {
  const { id = 'c1', ...rest } = over;
  return {
    ...Cluster.parse({
      ...{ id, level: 0, label: 'draft heads', size: 2, cohesion: 0.5 },
      medoid: 'arxiv:2402.05109',
      terms: [{ slug: 'draft-head', label: 'draft head', weight: 0.7, papers: 2 }],
      bridges: [],
    }),
    ...rest,
  };
}

export function aMembership(over: Partial<Omit<Membership, 'cluster'>> & { cluster?: string }) {
  const { cluster, ...rest } = over;
  const plain = { level: 0, strength: 1, role: 'CORE', nextBest: null } as const;
  return { ...plain, ...rest, cluster: aClusterId(cluster) };
}

type AnalysedPaper = RelatedPaper & GroupedPaper;

/** A paper near nobody and in no cluster. */
export function anAnalysedPaper(
  over: Partial<Omit<AnalysedPaper, 'key'>> & { key: string },
): AnalysedPaper {
  const key = aPaperKey(over.key);
  const plain = { vector: `of ${key}`, position: { x: 0, y: 0 }, similar: [], memberships: [] };
  return { ...plain, ...over, key };
}

export function aHead(revision: number): Head {
  return {
    revision,
    analysedAt: '2025-12-09T12:00:00.000Z',
    version: 3,
    backgroundPapers: 0,
    algorithm: 'Leiden',
    parameters: { seed: 1, resolution: 0.5 },
    levels: [{ clusters: 2, modularity: 0.4, stability: 0.9 }],
  };
}
