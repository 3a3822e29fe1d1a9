import type { Graph } from '../api/graph-query.ts';
import type { Overview } from '../api/overview-query.ts';
import { count, element } from '../element.ts';
import { type Desk, type Panel, toKind } from './desk.ts';
import { section, swatch, thingLink, toWords } from './pieces.ts';

/** The same as the map, in words: the clusters with their colours, then all that is drawn. */
export function overviewPanel(
  desk: Desk,
  overview: Overview,
  graph: Graph,
  tiesOf: (key: string) => number,
): Panel {
  const { dataset, clusters } = overview;
  const slices = clusters?.clusters.filter((slice) => slice.count > 0) ?? [];
  const alone = clusters?.unassignedCount ?? 0;
  return {
    title: 'On the map',
    lit: null,
    content: [
      dataset
        ? element(
            'p',
            { class: 'byline' },
            `A graph of ${count(dataset.paperCount, 'paper')}, ${count(dataset.topicCount, 'topic')} and ${count(dataset.conceptCount, 'concept')}. Colours are clusters of near papers.`,
          )
        : '',
      slices.length > 0
        ? section(
            'Clusters',
            element(
              'ul',
              { class: 'clusters' },
              slices.map(({ cluster, count: papers }) =>
                element(
                  'li',
                  {},
                  swatch(desk.colorOf(cluster.id)),
                  thingLink(desk, { kind: 'cluster', id: cluster.id }, cluster.label),
                  element('span', { class: 'count' }, papers.toLocaleString('en')),
                ),
              ),
            ),
            alone > 0 && element('p', { class: 'cut' }, `${count(alone, 'paper')} in no cluster.`),
          )
        : '',
      drawnSection(desk, graph, tiesOf),
    ],
  };
}

function drawnSection(
  desk: Desk,
  { nodes }: Graph,
  tiesOf: (key: string) => number,
): HTMLElement | string {
  if (nodes.length === 0) return '';
  const sorted = nodes.toSorted((a, b) => tiesOf(b.key) - tiesOf(a.key));
  return element(
    'details',
    { class: 'drawn', open: nodes.length <= 60 },
    element('summary', {}, `All that is drawn (${nodes.length.toLocaleString('en')})`),
    element(
      'ul',
      { class: 'papers' },
      sorted.map(({ key, kind, node, label, cluster }) =>
        element(
          'li',
          {},
          swatch(desk.colorOf(kind === 'CLUSTER' ? node.id : cluster)),
          thingLink(desk, { kind: toKind(kind), id: node.id }, label),
          element(
            'span',
            { class: 'signal' },
            ` ${kind === 'PAPER' ? '' : `${toWords(kind)}, `}${count(tiesOf(key), 'tie')}`,
          ),
        ),
      ),
    ),
  );
}
