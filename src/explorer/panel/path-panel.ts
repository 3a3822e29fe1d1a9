import type { Path, PathAnswer, PathStep } from '../api/path-query.ts';
import { count, element } from '../element.ts';
import { type Desk, type Panel, toKind } from './desk.ts';
import { button, thingLink, toWords } from './pieces.ts';
import { quotes } from './reasons.ts';

const verdicts: Readonly<Record<string, string>> = {
  DIRECT: 'They are tied directly.',
  CLOSE: 'They are close.',
  WEAK: 'Only loosely: every way is long, or leads through what very many papers mention.',
  NONE: 'No way was found between them.',
};

/** The ways between two things, hop by hop, each with the words it rests on. */
export function pathPanel(
  desk: Desk,
  { paths, from, to }: PathAnswer,
  draw: (path: Path) => void,
): Panel {
  const found = paths?.paths ?? [];
  const reverse = () => {
    const path = desk.view().path;
    if (path) desk.go({ path: { from: path.to, to: path.from } });
  };
  return {
    title: 'A path',
    lit: null,
    content: [
      element(
        'p',
        { class: 'ends' },
        from?.label ?? '?',
        element('span', { class: 'to' }, ' to '),
        to?.label ?? '?',
      ),
      element('p', {}, verdicts[paths?.verdict ?? 'NONE'] ?? ''),
      paths?.truncated
        ? element(
            'p',
            { class: 'cut' },
            `The search was cut short: there may be ${found.length > 0 ? 'better ways' : 'one all the same'}.`,
          )
        : '',
      element('div', { class: 'actions' }, button('The other way round', reverse)),
      ...found.map((path, index) => pathSection(desk, path, index, () => draw(path))),
    ],
  };
}

function pathSection(desk: Desk, path: Path, index: number, draw: () => void): HTMLElement {
  const [first] = path.steps;
  return element(
    'section',
    { class: 'path' },
    element('h3', {}, `Way ${index + 1}: ${count(path.length, 'hop')}`),
    element('p', { class: 'sentence' }, path.sentence),
    element(
      'ol',
      { class: 'steps' },
      first && element('li', {}, stepLink(desk, first.from)),
      path.steps.map((step) =>
        element(
          'li',
          {},
          element(
            'p',
            { class: 'words' },
            element('span', { class: 'signal' }, toWords(step.relation)),
            ' ',
            quotes(step.evidence),
          ),
          stepLink(desk, step.to),
        ),
      ),
    ),
    button('Draw this way', draw, { class: 'quiet', 'aria-label': `Draw way ${index + 1}` }),
  );
}

const stepLink = (desk: Desk, { id, kind, label }: PathStep['from']) =>
  thingLink(desk, { kind: toKind(kind), id }, label);
