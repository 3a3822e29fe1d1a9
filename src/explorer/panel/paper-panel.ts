import { askApi } from '../api/ask-api.ts';
import { type Paper, type PaperAnswer, paperQuery } from '../api/paper-query.ts';
import { type Child, element } from '../element.ts';
import type { Desk, Panel } from './desk.ts';
import { markedField } from './marked-abstract.ts';
import { missingPanel } from './missing-panel.ts';
import { button, chips, cutNote, section, swatch, thingLink } from './pieces.ts';
import { relatedItem } from './reasons.ts';

/** A paper to read: its abstract with the concepts marked, and what is near it with the reasons. */
export async function paperPanel(desk: Desk, id: string, signal: AbortSignal): Promise<Panel> {
  const { node: paper } = await askApi<PaperAnswer>(paperQuery, { id }, signal);
  if (!paper?.title) return missingPanel('paper');
  const related = paper.related?.edges ?? [];
  return {
    title: paper.title,
    lit: [paper.id, ...related.map(({ node }) => node.id)],
    content: [
      byline(desk, paper),
      element('div', { class: 'actions' }, ...actions(desk, paper)),
      chips(desk, 'topic', paper.topics?.nodes ?? []) ?? '',
      paper.abstract
        ? element('p', { class: 'abstract' }, ...markedField(desk, paper, 'ABSTRACT'))
        : element('p', { class: 'empty' }, 'No source gives an abstract of this paper.'),
      section(
        'Related papers',
        related.length > 0
          ? element(
              'ol',
              { class: 'related-papers' },
              related.map((each) => relatedItem(desk, paper, each)),
            )
          : element('p', { class: 'empty' }, 'No other paper here is near this one.'),
      ),
      conceptSection(desk, paper),
    ],
  };
}

function byline(desk: Desk, { authors, organizations, publishedOn, cluster }: Paper): HTMLElement {
  const names = (authors?.nodes ?? []).map(({ id, label }) =>
    thingLink(desk, { kind: 'author', id }, label),
  );
  const more = (authors?.totalCount ?? 0) - names.length;
  const houses = (organizations?.nodes ?? []).map(({ id, label }) =>
    thingLink(desk, { kind: 'organization', id }, label),
  );
  return element(
    'div',
    { class: 'byline' },
    names.length > 0 && element('p', {}, ...withCommas(names), more > 0 && ` and ${more} more`),
    element('p', {}, ...withCommas([publishedOn ?? 'Date unknown', ...houses])),
    cluster &&
      element(
        'p',
        {},
        swatch(desk.colorOf(cluster.cluster.id)),
        thingLink(desk, { kind: 'cluster', id: cluster.cluster.id }, cluster.cluster.label),
        cluster.role === 'BORDER' && ' (at its border)',
      ),
  );
}

function actions(desk: Desk, { id, title, url, links }: Paper): Child[] {
  const outward = (label: string, href: string) =>
    element('a', { href, target: '_blank', rel: 'noopener noreferrer', class: 'outward' }, label);
  return [
    url && outward('Read it', url),
    ...links.map((link) => outward(link.kind === 'OTHER' ? 'Link' : capital(link.kind), link.url)),
    button('Draw a path from here', () => desk.beginPath({ id, label: title })),
    button('Draw what is around', () => desk.go({ scope: { kind: 'around', id }, camera: null })),
  ];
}

function conceptSection(desk: Desk, { concepts }: Paper): HTMLElement {
  const mentions = (concepts?.edges ?? []).toSorted((a, b) => b.weight - a.weight);
  return section(
    'Concepts',
    chips(
      desk,
      'concept',
      mentions.map(({ node }) => node),
    ) ?? element('p', { class: 'empty' }, 'None were found in its text.'),
    cutNote(mentions.length, concepts?.totalCount),
  );
}

const capital = (name: string) => name.charAt(0) + name.slice(1).toLowerCase();

const withCommas = (parts: readonly (Node | string)[]): (Node | string)[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
