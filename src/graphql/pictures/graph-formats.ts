import type { DrawnGraph } from '../../domain/drawn-graph.ts';
import { toCytoscape } from '../../export/cytoscape.ts';
import { toGexf } from '../../export/gexf.ts';
import { toGraphml } from '../../export/graphml.ts';
import { toGraphology } from '../../export/graphology.ts';
import { toNodeLink } from '../../export/node-link.ts';
import { toNvl } from '../../export/nvl.ts';
import { toSvg } from '../../export/svg.ts';

/** A form in which a drawing leaves as a file. */
export type GraphFormat = {
  /** What follows `graph.` in the name of the file, and of its address. */
  readonly extension: string;
  readonly contentType: string;
  readonly write: (graph: DrawnGraph) => string;
};

const json = (name: string, convert: (graph: DrawnGraph) => object): GraphFormat => ({
  extension: `${name}.json`,
  contentType: 'application/json; charset=utf-8',
  write: (graph) => `${JSON.stringify(convert(graph))}\n`,
});

const xml = (extension: string, type: string, write: GraphFormat['write']): GraphFormat => ({
  extension,
  contentType: `${type}; charset=utf-8`,
  write,
});

/** Every form, by the name that the command line knows it by. */
export const graphFormats = {
  gexf: xml('gexf', 'application/gexf+xml', toGexf),
  graphml: xml('graphml', 'application/graphml+xml', toGraphml),
  cytoscape: json('cytoscape', toCytoscape),
  graphology: json('graphology', toGraphology),
  'node-link': json('node-link', toNodeLink),
  nvl: json('nvl', toNvl),
  svg: xml('svg', 'image/svg+xml', toSvg),
} as const satisfies Readonly<Record<string, GraphFormat>>;
