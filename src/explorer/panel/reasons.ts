import type { Contribution, Evidence, RelatedPaper } from '../api/paper-query.ts';
import { type Child, count, element } from '../element.ts';
import type { Desk } from './desk.ts';
import { button, thingLink, toWords, yearOf } from './pieces.ts';

/** A paper that is near, why it is, and the words in both that say so. */
export function relatedItem(
  desk: Desk,
  paper: { readonly id: string },
  { score, node, explanation }: RelatedPaper,
) {
  const percent = Math.round(score * 100);
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', String(score));
  const path = () => desk.go({ path: { from: paper.id, to: node.id }, opened: null });
  return element(
    'li',
    { class: 'related' },
    thingLink(desk, { kind: 'paper', id: node.id }, node.title),
    ' ',
    element('span', { class: 'year' }, yearOf(node.publishedOn)),
    element(
      'p',
      { class: 'score' },
      bar,
      `${percent} % alike`,
      explanation && ` · ${toWords(explanation.verdict)}`,
    ),
    explanation && element('p', { class: 'sentence' }, explanation.sentence),
    explanation && reasons(explanation.contributions),
    button('Draw the path', path, {
      class: 'quiet',
      'aria-label': `Draw the path to ${node.title}`,
    }),
  );
}

type Reasons = NonNullable<RelatedPaper['explanation']>['contributions'];

function reasons({ items, total, rest }: Reasons): Child {
  if (items.length === 0) return null;
  const left = total - items.length;
  return element(
    'details',
    { class: 'reasons' },
    element('summary', {}, `${count(total, 'reason')} and their words`),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ['Reason', 'Words here', 'Words there'].map((name) =>
            element('th', { scope: 'col' }, name),
          ),
        ),
      ),
      element('tbody', {}, items.map(reasonRow)),
    ),
    left > 0 && element('p', { class: 'cut' }, `${left} more add ${rest.toFixed(3)} to the score.`),
  );
}

const reasonRow = ({ signal, label, share, left, right }: Contribution) =>
  element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      label,
      element(
        'span',
        { class: 'signal' },
        [toWords(signal), ...(share === null ? [] : [`${Math.round(share * 100)} %`])].join(', '),
      ),
    ),
    element('td', {}, quotes(left)),
    element('td', {}, quotes(right)),
  );

/** Each wording once, with how often it stands there. */
export function quotes(evidence: readonly Evidence[]): Child[] {
  const times = new Map<string, number>();
  for (const { spans } of evidence) {
    for (const { text } of spans) times.set(text, (times.get(text) ?? 0) + 1);
  }
  if (times.size === 0) return ['—'];
  return [...times].slice(0, 4).flatMap(([text, number]) => {
    const often = number > 1 && element('span', { class: 'count' }, ` ×${number}`);
    return [element('span', { class: 'quote' }, element('q', {}, text), often), ' '];
  });
}
