import { askApi } from '../api/ask-api.ts';
import { whereOf } from '../api/graph-query.ts';
import { type Cluster, clusterQuery } from '../api/thing-queries.ts';
import { count, element } from '../element.ts';
import type { Desk, Panel } from './desk.ts';
import { missingPanel } from './missing-panel.ts';
import { button, chips, cutNote, paperList, section, swatch, thingLink } from './pieces.ts';

/** A cluster: what holds it together, its papers, and those that tie it to others. */
export async function clusterPanel(desk: Desk, id: string, signal: AbortSignal): Promise<Panel> {
  const variables = { id, where: whereOf(desk.view()) };
  const { node } = await askApi<{ node: Cluster | null }>(clusterQuery, variables, signal);
  if (!node?.label) return missingPanel('cluster');
  const members = node.members?.edges ?? [];
  const total = node.members?.totalCount ?? members.length;
  const terms = (node.terms ?? []).map(({ concept, paperCount }) => ({
    ...concept,
    count: paperCount,
  }));
  const bridges = node.bridges ?? [];
  return {
    title: node.label,
    lit: [id, ...members.map((edge) => edge.node.id)],
    litOf: total,
    content: [
      element(
        'p',
        { class: 'byline' },
        swatch(desk.colorOf(id)),
        `Cluster of ${count(node.size, 'paper')}`,
      ),
      element('p', {}, node.sentence),
      element(
        'div',
        { class: 'actions' },
        button('Draw this cluster alone', () =>
          desk.go({ scope: { kind: 'cluster', id }, camera: null }),
        ),
      ),
      terms.length > 0 ? section('Its words', chips(desk, 'concept', terms)) : '',
      section(
        'Papers',
        paperList(
          desk,
          members,
          ({ role }) => role === 'BORDER' && element('span', { class: 'signal' }, ' at the border'),
        ),
        cutNote(members.length, total),
      ),
      bridges.length > 0
        ? section(
            'Tied to other clusters by',
            element(
              'ul',
              { class: 'papers' },
              bridges.map(({ paper, to }) =>
                element(
                  'li',
                  {},
                  thingLink(desk, { kind: 'paper', id: paper.id }, paper.title),
                  element(
                    'p',
                    { class: 'words' },
                    'to ',
                    swatch(desk.colorOf(to.id)),
                    thingLink(desk, { kind: 'cluster', id: to.id }, to.label),
                  ),
                ),
              ),
            ),
          )
        : '',
    ],
  };
}
