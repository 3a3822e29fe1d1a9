import { tiesPerNode, toYear } from '../api/graph-query.ts';
import type { View } from '../view/view.ts';

const formats = [
  { ending: 'gexf', name: 'GEXF, for Gephi' },
  { ending: 'graphml', name: 'GraphML' },
  { ending: 'cytoscape.json', name: 'Cytoscape.js' },
  { ending: 'graphology.json', name: 'graphology' },
  { ending: 'node-link.json', name: 'Node-link, for D3 and networkx' },
  { ending: 'svg', name: 'SVG, a still picture' },
] as const;

/** The addresses under which the data of a view can be had by plain GET. */
export function downloadLinks(view: View): { name: string; href: string; file: string }[] {
  const { scope, projection, topics, from, to, nodes, path } = view;
  const query = new URLSearchParams();
  if (path) {
    query.set('from', path.from);
    query.set('to', path.to);
  } else if (scope.kind === 'search') query.set('search', scope.text);
  else if (scope.kind !== 'all') query.set(scope.kind, scope.id);
  query.set('show', path ? 'entities' : projection);
  if (topics.length > 0) query.set('topics', topics.join(','));
  if (from !== null) query.set('since', `${toYear(from)}-01-01`);
  if (to !== null) query.set('until', `${toYear(to)}-12-31`);
  query.set('nodes', String(nodes));
  query.set('edges', String(nodes * tiesPerNode));
  return formats.map(({ ending, name }) => ({
    name,
    href: `graph.${ending}?${query}`,
    file: `papergraph.${ending}`,
  }));
}
