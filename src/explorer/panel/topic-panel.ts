import { askApi } from '../api/ask-api.ts';
import { whereOf } from '../api/graph-query.ts';
import { type Topic, topicQuery } from '../api/thing-queries.ts';
import { count, element } from '../element.ts';
import type { Desk, Panel } from './desk.ts';
import { missingPanel } from './missing-panel.ts';
import { button, chips, cutNote, paperList, section } from './pieces.ts';

/** A topic: its papers, and what is typical of it. */
export async function topicPanel(desk: Desk, id: string, signal: AbortSignal): Promise<Panel> {
  const variables = { id, where: whereOf(desk.view()) };
  const { node } = await askApi<{ node: Topic | null }>(topicQuery, variables, signal);
  if (!node?.label) return missingPanel('topic');
  const papers = node.papers?.edges ?? [];
  const total = node.papers?.totalCount ?? papers.length;
  const typical = (node.concepts ?? []).map(({ concept, paperCount }) => ({
    ...concept,
    count: paperCount,
  }));
  const beside = (node.overlaps ?? []).map(({ topic, paperCount }) => ({
    ...topic,
    count: paperCount,
  }));
  const narrower = chips(desk, 'topic', node.narrower?.nodes ?? []);
  return {
    title: node.label,
    lit: [id, ...papers.map((edge) => edge.node.id)],
    litOf: total,
    content: [
      element('p', { class: 'byline' }, `Topic of ${count(total, 'paper')}`),
      node.description ? element('p', {}, node.description) : '',
      element(
        'div',
        { class: 'actions' },
        button('Draw this topic alone', () =>
          desk.go({ scope: { kind: 'topic', id }, camera: null }),
        ),
      ),
      typical.length > 0 ? section('Typical of it', chips(desk, 'concept', typical)) : '',
      section('Papers', paperList(desk, papers), cutNote(papers.length, total)),
      narrower ? section('Narrower topics', narrower) : '',
      beside.length > 0 ? section('Shares papers with', chips(desk, 'topic', beside)) : '',
    ],
  };
}
