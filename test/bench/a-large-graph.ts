/** A made-up picture in the form of the API's answers: papers in twelve clusters, tied mostly inside them. */
export function aLargeGraph(nodeCount: number, edgeCount: number) {
  const random = pseudoRandom(7);
  const clusters = [...Array(12).keys()].map((index) => ({
    cluster: { id: `cluster ${index}`, label: `subject ${index}, method ${index}` },
  }));
  const nodes = [...Array(nodeCount).keys()].map((index) => {
    const group = index % clusters.length;
    const angle = (group / clusters.length) * 2 * Math.PI;
    const spread = () => (random() + random() + random() - 1.5) * 6;
    return {
      key: `PAPER:${index}`,
      node: { id: `paper ${index}` },
      kind: 'PAPER',
      label: `Paper number ${index}: on a subject of its own`,
      size: 4 + random() * 5,
      x: Math.cos(angle) * 10 + spread(),
      y: Math.sin(angle) * 10 + spread(),
      cluster: `cluster ${group}`,
      hiddenNeighbors: 0,
    };
  });
  const edges = [...Array(edgeCount).keys()].map((index) => {
    const source = index % nodeCount;
    const step = random() < 0.9 ? clusters.length * (1 + Math.floor(random() * 20)) : 1;
    const target = (source + step) % nodeCount;
    const weight = random();
    return {
      key: `edge ${index}`,
      source: `PAPER:${source}`,
      target: `PAPER:${target}`,
      relation: 'SIMILAR',
      weight,
      label: null,
    };
  });
  const bounds = {
    shownNodes: nodeCount,
    totalNodes: nodeCount,
    shownEdges: edgeCount,
    totalEdges: edgeCount,
    totalsExact: true,
    cutBy: [],
  };
  return {
    nodes: nodes.length,
    edges: edges.length,
    /** Null for a query that the real server is to answer. */
    answer: (query: string) => {
      if (query.includes('AllClusters')) return { clusters: { clusters } };
      return query.includes('graph(') ? { graph: { nodes, edges, bounds, revision: 1 } } : null;
    },
  };
}

/** Lehmer's generator: the same picture each time. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
