import type { ConceptKind } from '../domain/concept.ts';
import type { MentionRole } from '../domain/mention.ts';
import { anyWords, type Cue, cues } from './role-cues.ts';
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

/** A name that was met, where its sentence begins, and the cues that speak for it once somebody had to know them. */
type Met = { readonly mention: RoleCandidate; readonly from: number; cues: readonly Cue[] | null };

/**
 * What a text does with each of the things that it names, by the words around them: null where it only mentions it, or
 * where nobody wants to know. Members of a list ("outperforms A, B and C") share the role of the first; hubs have none.
 * `mentions` are in text order.
 */
export function findRoles<Candidate extends RoleCandidate>(
  part: TextPart,
  mentions: readonly Candidate[],
  isWanted: (mention: Candidate) => boolean = () => true,
): (MentionRole | null)[] {
  const { text, sentences } = part;
  const whole = { start: 0, end: text.length };
  let at = 0;
  let own: boolean | null = null;
  let last: Met | null = null;
  const speaks = () => {
    own ??= speaksForItself(part, sentences[at] ?? whole, mentions);
    return own;
  };
  const roles = new Array<MentionRole | null>(mentions.length).fill(null);
  for (const [index, mention] of mentions.entries()) {
    while ((sentences[at]?.end ?? Infinity) <= mention.start) {
      at++;
      own = null;
    }
    if (mention.hub) continue;
    const from = sentences[at]?.start ?? 0;
    const shared: readonly Cue[] =
      last && last.mention.end >= from && isListGap(text, last.mention, mention)
        ? cuesOf(text, last)
        : [];
    last = { mention, from, cues: shared.length > 0 ? shared : null };
    if (isWanted(mention)) roles[index] = roleOf(text, last, speaks);
  }
  return roles;
}

function isListGap(text: string, one: Range, other: Range): boolean {
  return listGap.test(text.slice(one.end, other.start));
}

/** All cues that fit, whatever the thing: the next one in a list may be of another kind. */
function cuesOf(text: string, met: Met): readonly Cue[] {
  if (met.cues) return met.cues;
  const place = toPlace(text, met);
  met.cues = cues.filter((cue) => fits(cue, place));
  return met.cues;
}

function roleOf(text: string, met: Met, speaks: () => boolean): MentionRole | null {
  const place = met.cues ? null : toPlace(text, met);
  for (const cue of met.cues ?? cues) {
    if (!accepts(cue, met.mention) || (place && !fits(cue, place))) continue;
    if (!cue.ofOwn || speaks()) return cue.role;
  }
  return null;
}

/** A method can be used whatever it is called; models and data only where they have a name of their own. */
function accepts(cue: Cue, { kinds, label }: RoleCandidate): boolean {
  for (const kind of kinds) {
    if (cue.kinds.has(kind) && (!needsName.has(kind) || /\p{Lu}|\d/u.test(label))) return true;
  }
  return false;
}

/** What stands around a name, and whether any cue that is made of words can fit there. */
type Place = { readonly before: string; readonly after: string; readonly worded: boolean };

function toPlace(text: string, { mention, from }: Met): Place {
  const before = text.slice(Math.max(from, mention.start - reach), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  return { before, after, worded: isBehind(anyWords, before) };
}

function fits({ words, before, after }: Cue, place: Place): boolean {
  if (words !== undefined && !place.worded) return false;
  return (after?.test(place.after) ?? true) && isBehind(before, place.before);
}

/** Whether a pattern that looks back fits at the end of a text. */
function isBehind(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
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
