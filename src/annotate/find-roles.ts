import type { ConceptKind } from '../domain/concept.ts';
import type { MentionRole } from '../domain/mention.ts';
import { type Cue, cues } from './role-cues.ts';
import type { TextPart } from './text-part.ts';
import type { Range } from './tokenize.ts';

/** A place where a text names a concept, as far as roles care. */
export type RoleCandidate = Range & {
  readonly kinds: readonly ConceptKind[];
  readonly hub: boolean;
};

const listGap =
  /^\s*(?:as an? \w+\s*)?(?:\([^()]{0,40}\)\s*)?(?:,|,?\s*(?:and|or)\b|\/|&)\s*(?:the\s+)?["“‘`'(]*$/i;
const farthest = 120;

/**
 * What a text does with each of the things that it names, by the words directly before: null where it only mentions
 * it. Members of a list ("outperforms A, B and C") share the role of the first. `mentions` are in text order.
 */
export function findRoles(
  part: TextPart,
  mentions: readonly RoleCandidate[],
): (MentionRole | null)[] {
  const decided: (Cue | null)[] = [];
  let sentence = 0;
  for (const [index, mention] of mentions.entries()) {
    while ((part.sentences[sentence]?.end ?? Infinity) <= mention.start) sentence++;
    const { start, end } = part.sentences[sentence] ?? { start: 0, end: part.text.length };
    const last = mentions[index - 1];
    const between = last && last.end >= start ? part.text.slice(last.end, mention.start) : '-';
    const inherited = listGap.test(between) ? decided[index - 1] : null;
    const before = part.text.slice(Math.max(start, mention.start - farthest), mention.start);
    decided.push(
      (inherited && accepts(inherited, mention) ? inherited : null) ??
        cues.find(
          (cue) =>
            accepts(cue, mention) &&
            cue.before.test(before) &&
            (cue.within?.test(part.text.slice(start, end)) ?? true),
        ) ??
        null,
    );
  }
  return decided.map((cue) => cue?.role ?? null);
}

function accepts(cue: Cue, { kinds, hub }: RoleCandidate): boolean {
  return !hub && kinds.some((kind) => cue.kinds.has(kind));
}
