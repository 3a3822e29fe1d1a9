/** The formats of drawings, known before the code that writes them is loaded. */
export const graphFormatNames = [
  'svg',
  'gexf',
  'graphml',
  'cytoscape',
  'graphology',
  'node-link',
  'nvl',
] as const;
