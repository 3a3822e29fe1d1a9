import type { PaperLine } from '../api/thing-queries.ts';
import { type Child, element } from '../element.ts';
import type { Opened } from '../view/view.ts';
import type { Desk } from './desk.ts';

/** A link to a thing: opens it here, or in another window for who asks for that. */
export function thingLink(
  desk: Desk,
  opened: Opened,
  ...label: readonly Child[]
): HTMLAnchorElement {
  const link = element('a', { href: desk.addressOf({ opened, path: null }) }, ...label);
  onPlainClick(link, () => desk.open(opened));
  return link;
}

/** Leaves clicks alone that ask for another window. */
export function onPlainClick(link: HTMLAnchorElement, act: () => void): void {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    act();
  });
}

export function button(
  label: Child,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

export const section = (title: string, ...content: readonly (Child | readonly Child[])[]) =>
  element('section', {}, element('h3', {}, title), ...content);

/** Names in a row, each a link; nothing when there are none. */
export function chips(
  desk: Desk,
  kind: Exclude<Opened['kind'], 'search'>,
  things: readonly { readonly id: string; readonly label: string; readonly count?: number }[],
): HTMLElement | null {
  if (things.length === 0) return null;
  return element(
    'ul',
    { class: `chips ${kind}` },
    things.map(({ id, label, count }) =>
      element(
        'li',
        {},
        thingLink(
          desk,
          { kind, id },
          label,
          count !== undefined && element('span', { class: 'count' }, String(count)),
        ),
      ),
    ),
  );
}

export const yearOf = (date: string | null): string => date?.slice(0, 4) ?? '';

/** Papers as a list; what stands under a title is told by `note`. */
export function paperList<Line extends { readonly node: PaperLine }>(
  desk: Desk,
  lines: readonly Line[],
  note: (line: Line) => Child = () => null,
): HTMLElement {
  if (lines.length === 0) return element('p', { class: 'empty' }, 'No paper fits.');
  return element(
    'ul',
    { class: 'papers' },
    lines.map((line) =>
      element(
        'li',
        {},
        thingLink(desk, { kind: 'paper', id: line.node.id }, line.node.title),
        ' ',
        element('span', { class: 'year' }, yearOf(line.node.publishedOn)),
        note(line),
      ),
    ),
  );
}

/** A colour as a small disc; it says nothing that is not said in words too. */
export function swatch(color: string): HTMLElement {
  const made = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  made.style.setProperty('background-color', color);
  return made;
}

/** INTRODUCES -> introduces, EVALUATES_ON -> evaluates on. */
export const toWords = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

/** "100 of 4,812" where a list is cut; nothing where it is whole. */
export function cutNote(shown: number, total: number | null | undefined): HTMLElement | null {
  if (total === null || total === undefined || total <= shown) return null;
  return element(
    'p',
    { class: 'cut' },
    `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} shown.`,
  );
}
