import { ClusterId } from '../../domain/cluster.ts';
import {
  type DrawnEdge,
  type DrawnNode,
  type GraphBounds,
  type GraphCut,
  type NodeKind,
  unpackDrawnKey,
} from '../../domain/drawn-graph.ts';
import { NotFound } from '../../domain/errors.ts';
import { toCytoscape } from '../../export/cytoscape.ts';
import { toGexf } from '../../export/gexf.ts';
import { toGraphml } from '../../export/graphml.ts';
import { toGraphology } from '../../export/graphology.ts';
import { toNodeLink } from '../../export/node-link.ts';
import { toNvl } from '../../export/nvl.ts';
import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { toEntityNode } from '../entity-types.ts';
import { describedValues } from '../enum-values.ts';
import { boundsOf, type Picture, toDrawnGraph } from '../pictures/pictures.ts';
import { resolveScope } from '../pictures/resolve-scope.ts';
import { levelArgument } from './filters.ts';
import { GraphLimitsInput, GraphProjectionRef, GraphScopeInput } from './graph-inputs.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { RelationKindRef } from './relation-kind.ts';

const NodeKindRef = builder.enumType('NodeKind', {
  description: 'What a node of a drawing stands for.',
  values: describedValues<NodeKind>({
    PAPER: 'A published work.',
    TOPIC: 'A subject that papers are about.',
    CONCEPT: 'A thing that papers speak of.',
    ORGANIZATION: 'Where a paper comes from.',
    AUTHOR: 'Who wrote a paper.',
    CLUSTER: 'A group of papers that are near each other.',
  }),
});

const GraphCutRef = builder.enumType('GraphCut', {
  description: 'Why a drawing does not show all there is.',
  values: describedValues<GraphCut>({
    NODE_LIMIT: 'There are more nodes than may be shown.',
    EDGE_LIMIT: 'There are more edges between the nodes than may be shown.',
    DEPTH: 'The graph goes on beyond the hops that were asked for.',
    TIME: 'Not all could be read in time.',
  }),
});

const GraphNodeRef = builder.objectRef<DrawnNode>('GraphNode').implement({
  description:
    'A node as it is drawn. Its place is the same in all drawings of one revision; size and hiddenNeighbors belong to this one.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Stable across queries, and unique in the graph; edges name it.',
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'What it stands for.',
      resolve: ({ key }, _args, context) => loadNode(key, context),
    }),
    kind: t.expose('kind', { type: NodeKindRef, description: 'What kind of thing it is.' }),
    label: t.exposeString('label', { description: 'The name to show.' }),
    size: t.exposeFloat('size', { description: 'Radius against the others here, 3 to 20.' }),
    x: t.exposeFloat('x', {
      nullable: true,
      description: 'To the right, in units of about one paper; null before any analysis.',
    }),
    y: t.exposeFloat('y', { nullable: true, description: 'Upwards, in the same units.' }),
    cluster: t.exposeID('cluster', {
      nullable: true,
      description: 'Global id of the cluster it lies in, for its colour; null in none.',
    }),
    hiddenNeighbors: t.exposeInt('hiddenNeighbors', {
      nullable: true,
      description: 'Neighbours by the relations that are drawn which are not shown; 0 or more.',
    }),
  }),
});

async function loadNode(key: string, { loaders, analysis }: GraphContext) {
  const drawn = unpackDrawnKey(key);
  if (drawn?.kind === 'CLUSTER') {
    const cluster = await analysis.cluster.load(ClusterId.parse(drawn.key));
    if (cluster) return { ...cluster, __typename: 'Cluster' };
  } else if (drawn) {
    const entity = await loaders.entity({ kind: drawn.kind, key: drawn.key });
    if (entity) return toEntityNode(entity);
  }
  throw new NotFound('node', key);
}

const GraphEdgeRef = builder.objectRef<DrawnEdge>('GraphEdge').implement({
  description: 'An edge between two nodes that are shown.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable, and unique in the graph.' }),
    source: t.exposeString('source', { description: 'Key of the node it starts from.' }),
    target: t.exposeString('target', { description: 'Key of the node it leads to.' }),
    relation: t.expose('relation', { type: RelationKindRef, description: 'What ties the two.' }),
    weight: t.exposeFloat('weight', { description: 'How strongly, 0 to 1.' }),
    directed: t.exposeBoolean('directed', {
      description: 'False where source and target mean the same.',
    }),
    label: t.exposeString('label', { nullable: true, description: 'A word for it, to show.' }),
  }),
});

const GraphBoundsRef = builder.objectRef<GraphBounds>('GraphBounds').implement({
  description: 'How much of the part that was meant is shown.',
  fields: (t) => ({
    shownNodes: t.exposeInt('shownNodes', { description: 'Nodes here.' }),
    totalNodes: t.exposeInt('totalNodes', { description: 'Nodes of the whole part.' }),
    shownEdges: t.exposeInt('shownEdges', { description: 'Edges here.' }),
    totalEdges: t.exposeInt('totalEdges', { description: 'Edges of the whole part.' }),
    totalsExact: t.exposeBoolean('totalsExact', {
      description: 'False when the totals are lower bounds.',
    }),
    cutBy: t.expose('cutBy', {
      type: [GraphCutRef],
      description: 'Why not all is shown; empty when all is.',
    }),
  }),
});

const jsonFormats = {
  CYTOSCAPE: toCytoscape,
  GRAPHOLOGY: toGraphology,
  NODE_LINK: toNodeLink,
  NVL: toNvl,
} as const;
const GraphJsonFormatRef = builder.enumType('GraphJsonFormat', {
  description: 'Libraries that draw.',
  values: describedValues<keyof typeof jsonFormats>({
    CYTOSCAPE: 'Cytoscape.js: what cytoscape() takes.',
    GRAPHOLOGY: 'graphology, and so sigma.js: what Graph.from() takes.',
    NODE_LINK: 'nodes and links: what D3 takes, and node_link_graph() of networkx.',
    NVL: 'The Neo4j visualization library: nodes and relationships.',
  }),
});

const textFormats = { GRAPHML: toGraphml, GEXF: toGexf } as const;
const GraphTextFormatRef = builder.enumType('GraphTextFormat', {
  description: 'Files for other tools.',
  values: describedValues<keyof typeof textFormats>({
    GRAPHML: 'GraphML, for yEd, igraph, networkx and many more.',
    GEXF: 'GEXF with places, colours, sizes and dates, for Gephi.',
  }),
});

export const GraphRef = builder.objectRef<Picture>('Graph').implement({
  description: 'A part of the graph, ready to draw.',
  fields: (t) => ({
    nodes: t.expose('nodes', { type: [GraphNodeRef], description: 'Strongest first.' }),
    edges: t.expose('edges', {
      type: [GraphEdgeRef],
      description: 'Strongest first; only between nodes that are shown.',
    }),
    bounds: t.field({
      type: GraphBoundsRef,
      description: 'What is shown, and of how much.',
      resolve: async (picture) => boundsOf(picture, await picture.totals(), picture.cutBy),
    }),
    json: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The same as a drawing library of JavaScript reads it.',
      args: {
        format: t.arg({ type: GraphJsonFormatRef, required: true, description: 'Which library.' }),
      },
      resolve: async (picture, { format }) => jsonFormats[format](await toDrawnGraph(picture)),
    }),
    text: t.string({
      nullable: true,
      description: 'The same as a file for other tools.',
      args: {
        format: t.arg({ type: GraphTextFormatRef, required: true, description: 'Which file.' }),
      },
      resolve: async (picture, { format }) => textFormats[format](await toDrawnGraph(picture)),
    }),
    revision: t.exposeInt('revision', {
      description: 'Of the analysis that places and clusters come from; 0 before any.',
    }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    type: GraphRef,
    nullable: true,
    description: 'A bounded part of the graph, ready to draw.',
    args: {
      scope: t.arg({ type: GraphScopeInput, required: true, description: 'Which part.' }),
      show: t.arg({
        type: GraphProjectionRef,
        defaultValue: 'ENTITIES',
        description: 'What is drawn of it.',
      }),
      where: t.arg({ type: PaperFilterInput, description: 'Which papers; all when absent.' }),
      limits: t.arg({ type: GraphLimitsInput, description: 'How much at most.' }),
      level: t.arg.int({ defaultValue: 0, ...levelArgument }),
    },
    resolve: async (_root, { scope, show, where, limits, level }, context) => {
      const [resolved, filter] = await Promise.all([
        resolveScope(scope, context),
        toPaperFilter(where, context.analysis),
      ]);
      return context.picture({
        scope: resolved,
        show: show ?? 'ENTITIES',
        where: filter,
        limits: { nodes: limits?.nodes ?? 200, edges: limits?.edges ?? 600 },
        level: level ?? 0,
      });
    },
  }),
);
