import { askApi } from '../api/ask-api.ts';
import { whereOf } from '../api/graph-query.ts';
import { type SearchAnswer, searchQuery } from '../api/search-queries.ts';
import { count, element } from '../element.ts';
import { type Desk, type Panel, toKind } from './desk.ts';
import { button, cutNote, thingLink, toWords } from './pieces.ts';
import { quotes } from './reasons.ts';

/** What some words find: papers, topics, concepts and names, best first. */
export async function searchPanel(desk: Desk, text: string, signal: AbortSignal): Promise<Panel> {
  const variables = { text, where: whereOf(desk.view()) };
  const { search } = await askApi<SearchAnswer>(searchQuery, variables, signal);
  const found = search?.edges ?? [];
  const total = search?.totalCount ?? found.length;
  return {
    title: `“${text}”`,
    lit: found.length > 0 ? found.map(({ node }) => node.id) : null,
    content:
      found.length === 0
        ? [
            element(
              'p',
              { class: 'empty' },
              'Nothing was found. Other words, or fewer filters, may help.',
            ),
          ]
        : [
            element('p', { class: 'byline' }, `${count(total, 'thing')} found`),
            element(
              'div',
              { class: 'actions' },
              button('Draw what was found', () =>
                desk.go({ scope: { kind: 'search', text }, camera: null }),
              ),
            ),
            element(
              'ul',
              { class: 'papers' },
              found.map(({ node, highlights }) =>
                element(
                  'li',
                  {},
                  thingLink(desk, { kind: toKind(node.kind), id: node.id }, node.label),
                  element(
                    'p',
                    { class: 'words' },
                    element('span', { class: 'signal' }, toWords(node.kind)),
                    ' ',
                    highlights.length > 0 ? quotes([{ spans: highlights }]) : [],
                  ),
                ),
              ),
            ),
            cutNote(found.length, total) ?? '',
          ],
  };
}
