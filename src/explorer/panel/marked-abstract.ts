import type { Mention, Paper } from '../api/paper-query.ts';
import { element } from '../element.ts';
import type { Desk } from './desk.ts';
import { markText } from './mark-text.ts';
import { thingLink, toWords } from './pieces.ts';

/** A field of a paper with its concepts marked where they stand; each mark leads to its concept. */
export function markedField(
  desk: Desk,
  paper: Paper,
  field: 'TITLE' | 'ABSTRACT',
): (Node | string)[] {
  const text = (field === 'TITLE' ? paper.title : paper.abstract) ?? '';
  const spans = (paper.concepts?.edges ?? []).flatMap((mention) =>
    mention.spans
      .filter((span) => span.field === field)
      .map(({ start, end }) => ({ start, end, mark: mention })),
  );
  return markText(text, spans).map(({ text: words, marks }) => {
    const innermost = marks.at(-1);
    return innermost ? markOf(desk, words, innermost) : words;
  });
}

function markOf(desk: Desk, words: string, { node, roles }: Mention): HTMLElement {
  const role = roles.find((name) => name !== 'MENTIONS');
  const says = role ? `${toWords(role)} ${node.label}` : node.label;
  const link = thingLink(desk, { kind: 'concept', id: node.id }, words);
  link.title = says;
  return element('mark', { class: role === 'INTRODUCES' ? 'introduced' : 'mentioned' }, link);
}
