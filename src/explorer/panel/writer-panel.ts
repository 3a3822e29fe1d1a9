import { askApi } from '../api/ask-api.ts';
import { whereOf } from '../api/graph-query.ts';
import { type Writer, writerQuery } from '../api/thing-queries.ts';
import { count, element } from '../element.ts';
import type { Desk, Panel } from './desk.ts';
import { missingPanel } from './missing-panel.ts';
import { cutNote, paperList, section } from './pieces.ts';

/** An author or an organization with its papers. */
export async function writerPanel(
  desk: Desk,
  kind: 'author' | 'organization',
  id: string,
  signal: AbortSignal,
): Promise<Panel> {
  const variables = { id, where: whereOf(desk.view()) };
  const { node } = await askApi<{ node: Writer | null }>(writerQuery, variables, signal);
  if (!node?.label) return missingPanel(kind);
  const papers = node.papers?.edges ?? [];
  const total = node.papers?.totalCount ?? papers.length;
  const what = kind === 'author' ? 'Author' : 'Organization';
  return {
    title: node.label,
    lit: [id, ...papers.map((edge) => edge.node.id)],
    litOf: total,
    content: [
      element('p', { class: 'byline' }, `${what} of ${count(total, 'paper')}`),
      section('Papers', paperList(desk, papers), cutNote(papers.length, total)),
    ],
  };
}
