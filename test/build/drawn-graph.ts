import type { DrawnEdge, DrawnGraph, DrawnNode } from '../../src/domain/drawn-graph.ts';

export function aDrawnNode(over: Partial<DrawnNode> & { key: string }): DrawnNode {
  return {
    ...{ id: `id of ${over.key}`, kind: 'PAPER', label: 'A paper', size: 5, x: 1, y: 2 },
    ...{ cluster: null, hiddenNeighbors: 0, publishedOn: null },
    ...over,
  };
}

export function aDrawnEdge(
  source: string,
  target: string,
  over: Partial<DrawnEdge> = {},
): DrawnEdge {
  const relation = over.relation ?? 'MENTIONS';
  return {
    ...{ key: `${source} ${relation} ${target}`, source, target, relation },
    ...{ weight: 0.5, directed: true, label: null },
    ...over,
  };
}

export function aDrawnGraph(over: Partial<DrawnGraph> = {}): DrawnGraph {
  const { nodes = [], edges = [] } = over;
  return {
    ...{ nodes, edges, revision: 7, clusters: [] },
    bounds: {
      ...{ shownNodes: nodes.length, totalNodes: 40, shownEdges: edges.length, totalEdges: 90 },
      ...{ totalsExact: true, cutBy: ['NODE_LIMIT'] },
    },
    ...over,
  };
}

/** Titles that break what does not look out. */
export const hostile = {
  quotes: `He said "it's" & left`,
  brackets: '</node><script>alert(1)</script> ]]> <!-- & --',
  emoji: 'Gene 🧬 models: 東京, Żółw, العربية',
  lines: 'one\ttwo\nthree\r\nfour',
  controls: 'bell \u0007 escape \u001b null \u0000 end',
  lonely: 'half \ud83e pair \udd16 end',
} as const;

/** A paper for each hostile title, all of them about one concept. */
export function aHostileGraph(): DrawnGraph {
  const papers = Object.entries(hostile).map(([name, label], at) =>
    aDrawnNode({
      ...{ key: `PAPER:title:${name}`, label, x: at, y: -at, cluster: 'c1' },
      ...{ publishedOn: `2024-01-0${at + 1}`, hiddenNeighbors: at },
    }),
  );
  const concept = aDrawnNode({
    ...{ key: 'CONCEPT:q&a', kind: 'CONCEPT', label: 'Q&A', x: null, y: null, size: 9.5 },
  });
  return aDrawnGraph({
    nodes: [...papers, concept],
    edges: papers.map(({ key }, at) =>
      aDrawnEdge(key, concept.key, { weight: (at + 1) / 10, label: 'uses <"&">' }),
    ),
    clusters: [{ id: 'c1', label: 'hostile & "odd"', rank: 0 }],
  });
}

/** What a format that is plain text shows of a title: half a surrogate pair is no text. */
export const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\u{FFFD}');

/** What XML shows of a title: nor are control characters. */
export const forXml = (text: string) =>
  [...wellFormed(text)]
    .map((character) => (/[^\t\n\r\u{20}-\u{10FFFF}]/u.test(character) ? '\u{FFFD}' : character))
    .join('');
