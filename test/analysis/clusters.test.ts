import { describe, expect, it } from 'vitest';
import { adjustedRand } from '../../src/analysis/adjusted-rand.ts';
import { clusterHierarchy } from '../../src/analysis/cluster-hierarchy.ts';
import { clusterIds } from '../../src/analysis/cluster-ids.ts';
import { clusterLabel, clusterTerms } from '../../src/analysis/cluster-terms.ts';
import { consensus } from '../../src/analysis/consensus.ts';
import { findClusters } from '../../src/analysis/find-clusters.ts';
import { leiden } from '../../src/analysis/leiden.ts';
import { toNeighbourTable } from '../../src/analysis/neighbour-table.ts';
import { membersOf, renumbered } from '../../src/analysis/partition.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { toSimilarGraph } from '../../src/analysis/similar-graph.ts';
import {
  type Edge,
  toWeightedGraph,
  type WeightedGraph,
} from '../../src/analysis/weighted-graph.ts';

/** `groups` groups of `each` papers: dense inside, thin between. */
function plantedGraph(
  groups: number,
  each: number,
  seed = 1,
): { graph: WeightedGraph; truth: number[] } {
  const rng = seededRandom(seed);
  const size = groups * each;
  const truth = Array.from({ length: size }, (_, node) => Math.floor(node / each));
  const edges: Edge[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const chance = truth[a] === truth[b] ? 0.5 : 0.02;
      if (rng() < chance) edges.push([a, b, 0.1 + rng()]);
    }
  }
  return { graph: toWeightedGraph(size, edges), truth };
}

const { graph, truth } = plantedGraph(5, 20);
const keys = truth.map((_, node) => `paper-${String(node).padStart(3, '0')}`);
const concepts = truth.map((group) => [
  { slug: `subject-${group}`, label: `subject ${group}`, weight: 1 },
  { slug: 'method', label: 'method', weight: 1 },
]);

describe('leiden', () => {
  it('finds planted groups, and the same again for the same seed', () => {
    const find = () => leiden(graph, { resolution: 1, rng: seededRandom(7) });
    expect(adjustedRand(find(), truth)).toBe(1);
    expect(find()).toEqual(find());
  });

  it('stays where it starts when that is best', () => {
    const initial = Int32Array.from(truth);
    expect(leiden(graph, { resolution: 1, rng: seededRandom(3), initial })).toEqual(initial);
  });

  it('makes connected communities only', () => {
    const parts = renumbered(leiden(graph, { resolution: 3, rng: seededRandom(5) }));
    for (const members of membersOf(parts.partition, parts.count)) {
      const reached = new Set(members.slice(0, 1));
      for (const node of reached) {
        for (let e = graph.starts[node] ?? 0; e < (graph.starts[node + 1] ?? 0); e++) {
          const target = graph.targets[e] ?? -1;
          if (members.includes(target)) reached.add(target);
        }
      }
      expect(reached.size).toBe(members.length);
    }
  });

  it('leaves every node alone where there is no edge', () => {
    const empty = toWeightedGraph(3, []);
    expect([...leiden(empty, { resolution: 1, rng: seededRandom(1) })]).toEqual([0, 1, 2]);
  });
});

it('consensus finds planted groups too', () => {
  const found = consensus(graph, { resolution: 1, rng: seededRandom(1), runs: 5 });
  expect(adjustedRand(found, truth)).toBe(1);
});

it('finer levels lie inside coarser ones', () => {
  const options = { seed: 1, levels: 3, runs: 3, resolution: 1, leastDivided: 10 };
  const levels = clusterHierarchy(graph, options);
  for (const [level, finer] of levels.entries()) {
    const coarser = levels[level - 1];
    if (!coarser) continue;
    const above = new Map<number, number>();
    finer.forEach((community, node) => {
      expect(above.get(community) ?? coarser[node]).toBe(coarser[node]);
      above.set(community, coarser[node] as number);
    });
  }
});

describe('clusters', () => {
  const fresh = findClusters({ keys, graph, concepts: () => concepts, previous: null });

  it('come with label, medoid, cohesion, parent and size', () => {
    const top = fresh.clusters.filter(({ level }) => level === 0);
    expect(top.map(({ size }) => size)).toEqual([20, 20, 20, 20, 20]);
    expect(top.map(({ label }) => label).sort()).toEqual(
      [0, 1, 2, 3, 4].map((group) => `subject ${group}`),
    );
    for (const { cohesion, medoid, parent } of top) {
      expect(cohesion).toBeGreaterThan(0.1);
      expect(keys).toContain(medoid);
      expect(parent).toBeNull();
    }
    const parents = fresh.clusters.filter(({ level }) => level === 1).map(({ parent }) => parent);
    expect(parents.every((id) => top.some((cluster) => cluster.id === id))).toBe(true);
  });

  it('say of each member how firmly it belongs, and where else it might', () => {
    const firm = fresh.members.filter(({ level, role }) => level === 0 && role === 'CORE');
    expect(firm.length).toBeGreaterThan(80);
    for (const { strength, nextBest, cluster } of firm) {
      expect(strength).toBeGreaterThanOrEqual(0.5);
      expect(nextBest).not.toBe(cluster);
    }
  });

  it('list bridges by the share of ties that lead out', () => {
    const [bridge, ...others] = fresh.clusters[0]?.bridges ?? [];
    expect(bridge?.strength).toBeGreaterThanOrEqual(others[0]?.strength ?? 0);
    expect(fresh.clusters.map(({ id }) => id)).toContain(bridge?.to);
  });

  it('found afresh twice are the same, ids too', () => {
    expect(findClusters({ keys, graph, concepts: () => concepts, previous: null })).toEqual(fresh);
  });

  it('hold still when one paper comes', () => {
    const before = fresh.clusters.map(({ id, level }) => ({
      id,
      level,
      members: fresh.members
        .filter((m) => m.cluster === id && m.level === level)
        .map(({ key }) => key),
    }));
    const edges: Edge[] = [];
    for (let node = 0; node < graph.size; node++) {
      for (let e = graph.starts[node] ?? 0; e < (graph.starts[node + 1] ?? 0); e++) {
        edges.push([node, graph.targets[e] ?? 0, graph.weights[e] ?? 0]);
      }
    }
    const larger = toWeightedGraph(keys.length + 1, [...edges, [100, 3, 0.9], [100, 5, 0.8]]);
    const now = findClusters({
      keys: [...keys, 'paper-new'],
      graph: larger,
      concepts: () => [...concepts, concepts[3] ?? []],
      previous: before,
    });
    const homes = ({ members }: typeof fresh) =>
      members
        .filter(({ level, key }) => level === 0 && key !== 'paper-new')
        .map((m) => [m.key, m.cluster]);
    expect(homes(now)).toEqual(homes(fresh));
    const home = (key: string) => now.members.find((m) => m.key === key && m.level === 0)?.cluster;
    expect(home('paper-new')).toBe(home('paper-003'));
  });

  it('leave out a paper that is tied to nothing', () => {
    const lonely = findClusters({
      keys: [...keys, 'paper-new'],
      graph: toWeightedGraph(keys.length + 1, [[0, 1, 1]]),
      concepts: () => [],
      previous: null,
    });
    expect(lonely.members.filter(({ level }) => level === 0).map(({ key }) => key)).toEqual([
      'paper-000',
      'paper-001',
    ]);
  });

  it('of no papers are none', () => {
    const none = { keys: [], graph: toWeightedGraph(0, []), concepts: () => [], previous: null };
    expect(findClusters(none).clusters).toEqual([]);
  });
});

describe('a cluster id', () => {
  const medoid = 'a';

  it('stays while more than half of the common papers do', () => {
    const previous = [{ id: 'old', level: 0, members: ['a', 'b', 'c', 'gone'] }];
    const now = [{ level: 0, medoid, members: ['a', 'b', 'c', 'new'] }];
    expect(clusterIds(now, previous)).toEqual(['old']);
    const scattered = [
      { level: 0, medoid, members: ['a', 'x'] },
      { level: 0, medoid: 'b', members: ['b', 'c', 'd'] },
    ];
    const [first] = clusterIds(scattered, [
      { id: 'old', level: 0, members: ['a', 'b', 'x', 'd', 'c'] },
    ]);
    expect(first).not.toBe('old');
  });

  it('is made of level and medoid else, and never twice the same', () => {
    const ids = clusterIds([
      { level: 0, medoid, members: ['a', 'b'] },
      { level: 1, medoid, members: ['a', 'b'] },
      { level: 1, medoid, members: ['a', 'c'] },
    ]);
    expect(new Set(ids).size).toBe(3);
    expect(clusterIds([{ level: 0, medoid, members: ['a', 'z'] }])[0]).toBe(ids[0]);
  });
});

describe('a label', () => {
  const term = (slug: string, weight = 1) => ({ slug, label: slug, weight });

  it('prefers what is typical of one cluster to what all have', () => {
    const [first] = clusterTerms([
      [
        [term('draft model'), term('training')],
        [term('draft model'), term('training')],
      ],
      [
        [term('dna'), term('training')],
        [term('dna'), term('training')],
      ],
    ]);
    expect(first?.[0]?.label).toBe('draft model');
  });

  it('does not say the same thing twice, nor what the cluster above says', () => {
    const terms = ['decoding', 'speculative decoding', 'draft model', 'inference'].map((label) => {
      return { slug: label, label, weight: 1, papers: 2 };
    });
    expect(clusterLabel(terms, null)).toBe('decoding, draft model, inference');
    expect(clusterLabel(terms, 'decoding, inference')).toBe('speculative decoding, draft model');
  });
});

it('a tie that only one side lists weighs half, a faint one nothing', () => {
  const lists = [
    [
      { index: 1, score: 0.4 },
      { index: 2, score: 0.01 },
    ],
    [{ index: 2, score: 0.3 }],
    [{ index: 1, score: 0.3 }],
  ];
  const table = toNeighbourTable(lists.length, (paper) => lists[paper] ?? []);
  const { weights, targets } = toSimilarGraph(table);
  expect([...targets]).toEqual([1, 0, 2, 1]);
  expect([...weights]).toEqual([0.2, 0.2, 0.3, 0.3]);
});
