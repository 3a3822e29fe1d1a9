import { askApi } from '../api/ask-api.ts';
import { whereOf } from '../api/graph-query.ts';
import { type Concept, conceptQuery } from '../api/thing-queries.ts';
import { count, element } from '../element.ts';
import type { Desk, Panel } from './desk.ts';
import { missingPanel } from './missing-panel.ts';
import { button, chips, cutNote, paperList, section, toWords } from './pieces.ts';
import { quotes } from './reasons.ts';

/** A concept: the papers that speak of it, in which words, and what they speak of beside it. */
export async function conceptPanel(desk: Desk, id: string, signal: AbortSignal): Promise<Panel> {
  const variables = { id, where: whereOf(desk.view()) };
  const { node } = await askApi<{ node: Concept | null }>(conceptQuery, variables, signal);
  if (!node?.label) return missingPanel('concept');
  const papers = node.papers?.edges ?? [];
  const total = node.papers?.totalCount ?? papers.length;
  const beside = (node.coOccurring ?? []).map(({ concept, paperCount }) => ({
    ...concept,
    count: paperCount,
  }));
  const wider = chips(desk, 'concept', node.broader?.nodes ?? []);
  const narrower = chips(desk, 'concept', node.narrower?.nodes ?? []);
  return {
    title: node.label,
    lit: [id, ...papers.map((edge) => edge.node.id)],
    litOf: total,
    content: [
      element(
        'p',
        { class: 'byline' },
        [...node.kinds.map(toWords), `in ${count(total, 'paper')}`].join(' · '),
      ),
      node.description ? element('p', {}, node.description) : '',
      node.aliases.length > 0
        ? element('p', { class: 'aliases' }, `Also: ${node.aliases.slice(0, 8).join(', ')}`)
        : '',
      element(
        'div',
        { class: 'actions' },
        button('Draw what is around', () =>
          desk.go({ scope: { kind: 'around', id }, projection: 'entities', camera: null }),
        ),
        button('Draw a path from here', () => desk.beginPath(node)),
      ),
      section(
        'Papers',
        paperList(desk, papers, ({ roles, spans }) =>
          element(
            'p',
            { class: 'words' },
            element('span', { class: 'signal' }, roles.map(toWords).join(', ')),
            ' ',
            quotes([{ spans }]),
          ),
        ),
        cutNote(papers.length, total),
      ),
      wider ? section('Part of', wider) : '',
      narrower ? section('Kinds of it', narrower) : '',
      beside.length > 0 ? section('Often beside it', chips(desk, 'concept', beside)) : '',
    ],
  };
}
