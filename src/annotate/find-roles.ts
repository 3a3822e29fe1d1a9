import type { ConceptKind } from '../domain/concept.ts';
import type { MentionRole } from '../domain/mention.ts';
import { type Cue, cues } from './role-cues.ts';
import type { TextPart } from './text-part.ts';
import type { Range } from './tokenize.ts';

/** A place where a text names a concept, as far as roles care. */
export type RoleCandidate = Range & {
  readonly slug: string;
  readonly label: string;
  readonly kinds: readonly ConceptKind[];
  readonly hub: boolean;
  /** The paper introduces it. */
  readonly own: boolean;
};

/** What lies between two members of a list: "A, 7B, and B", "A as an encoder and B", "A (B), C's D". */
const listGap =
  /^(?:\s*\(|['’]s\s+|\s*(?:as an? \w+\s*)?(?:\([^()]{0,40}\)|\))?\s*(?:(?:,\s*\d+[BM]|\/\d+)?,\s*(?:and|or)?|\b(?:and|or)\b|\/|&)\s*(?:the\s+)?["“‘`'(]*)$/i;
const ownVoice =
  /\b(?:we|our|ours|us|this|the (?:proposed |resulting )?(?:algorithm|approach|framework|method|model|system))\b/i;
const needsName: ReadonlySet<ConceptKind> = new Set([
  'BENCHMARK',
  'DATASET',
  'METRIC',
  'MODEL',
  'OTHER',
]);
const reach = 200;

/**
 * What a text does with each of the things that it names, by the words around them: null where it only mentions it.
 * Members of a list ("outperforms A, B and C") share the role of the first; hubs have none. `mentions` are in text
 * order.
 */
export function findRoles(
  part: TextPart,
  mentions: readonly RoleCandidate[],
): (MentionRole | null)[] {
  let at = 0;
  let own: boolean | null = null;
  let last: { readonly end: number; readonly cues: readonly Cue[] } | null = null;
  return mentions.map((mention) => {
    while ((part.sentences[at]?.end ?? Infinity) <= mention.start) {
      at++;
      own = null;
    }
    if (mention.hub) return null;
    const sentence = part.sentences[at] ?? { start: 0, end: part.text.length };
    const between =
      last && last.end >= sentence.start ? part.text.slice(last.end, mention.start) : '-';
    const inherited: readonly Cue[] = last && listGap.test(between) ? last.cues : [];
    const fitting =
      inherited.length > 0 ? inherited : fittingCues(part.text, mention, sentence.start);
    last = { end: mention.end, cues: fitting };
    const speaks = () => (own ??= speaksForItself(part, sentence, mentions));
    return fitting.find((cue) => accepts(cue, mention, speaks))?.role ?? null;
  });
}

/** A method can be used whatever it is called; models and data only where they have a name of their own. */
function accepts(cue: Cue, { kinds, label }: RoleCandidate, own: () => boolean): boolean {
  const named = /\p{Lu}|\d/u.test(label);
  return (
    kinds.some((kind) => cue.kinds.has(kind) && (named || !needsName.has(kind))) &&
    (!cue.ofOwn || own())
  );
}

function fittingCues(text: string, mention: RoleCandidate, start: number): Cue[] {
  const before = text.slice(Math.max(start, mention.start - reach), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  return cues.filter((cue) => {
    cue.before.lastIndex = before.length;
    return (cue.after?.test(after) ?? true) && cue.before.test(before);
  });
}

/** A title does; a sentence does when it says "we", or what the paper introduces. */
function speaksForItself(
  { field, text }: TextPart,
  { start, end }: Range,
  mentions: readonly RoleCandidate[],
): boolean {
  return (
    field === 'title' ||
    ownVoice.test(text.slice(start, end)) ||
    mentions.some((mention) => mention.own && mention.start >= start && mention.end <= end)
  );
}
