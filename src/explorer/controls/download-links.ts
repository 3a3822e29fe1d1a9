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
  const query = new URLSearchParams();
  const { scope } = view;
  if (scope.kind === 'search') query.set('search', scope.text);
  else if (scope.kind !== 'all') query.set(scope.kind, scope.id);
  query.set('show', view.projection.toUpperCase());
  query.set('nodes', String(view.nodes));
  query.set('edges', String(view.nodes * 2));
  return formats.map(({ ending, name }) => ({
    name,
    href: `graph.${ending}?${query}`,
    file: `papergraph.${ending}`,
  }));
}
