import type { ConceptKind } from '../domain/concept.ts';
import type { MentionRole } from '../domain/mention.ts';
import type { TextPart } from './text-part.ts';
import type { Range } from './tokenize.ts';

/** A place where a text names a concept, as far as roles care. */
export type RoleCandidate = Range & { readonly kinds: readonly ConceptKind[] };

type Cue = {
  readonly role: MentionRole;
  readonly before: RegExp;
  readonly kinds?: ReadonlySet<ConceptKind>;
};

const filler =
  '(?:\\s+(?:an?|all|and|approach|backbone|base|baselines?|benchmarks?|both|challenging|competitive|datasets?|e\\.g\\.,|established|existing|in|including|its|larger?|like|methods?|models?|most|much|of|open|original|other|popular|powerful|pre-?trained|previous|prior|public|recent|regular|smaller|standard|state-of-the-art|strong|such|as|several|the|their|three|two|various|vanilla|well-known|widely|used|frozen|off-the-shelf)[,:]?)*\\s+["“‘`\'(]*$';

function cue(role: MentionRole, words: string, kinds?: readonly ConceptKind[]): Cue {
  const before = new RegExp(`(?:${words})${filler}`, 'i');
  return kinds ? { role, before, kinds: new Set(kinds) } : { role, before };
}

/** Clear cases only: what no cue speaks for is merely mentioned. The first cue that fits decides. */
const cues: readonly Cue[] = [
  cue(
    'COMPARES',
    '\\b(?:out-?perform\\w*|surpass\\w*|beat(?:s|ing)?|exceed\\w*|(?:compared|comparison|comparable|competitive|relative|superior|parity) (?:to|with|against)|(?:better|faster|lower|higher|larger|smaller|stronger|worse|less|fewer|more) than|improv\\w+ (?:over|upon)|gains? over|reductions? over|improvements? over|advantages? over|against|versus|vs\\.?|outpac\\w+|rival(?:s|ing)?)',
  ),
  cue(
    'EVALUATES_ON',
    '\\b(?:on|across|over)\\b|\\b(?:benchmarks?|datasets?|tasks?|suites?)[,:]?(?: (?:such as|including|like|e\\.g\\.,))',
    ['BENCHMARK', 'DATASET'],
  ),
  cue(
    'USES',
    '\\b(?:us(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)|leverag(?:e|es|ed|ing)|employ(?:s|ed|ing)?|adopt(?:s|ed|ing)?|adapt(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|incorporat(?:e|es|ed|ing)|integrat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|extend(?:s|ed|ing)?|fine-?tun(?:e|es|ed|ing)|(?:based|built|build|builds|building) (?:up)?on|initiali[sz]\\w+ (?:with|from)|train(?:ed|ing)? (?:on|with)|pre-?train(?:ed|ing)? (?:on|with)|via|through|powered by|by means of|experiments? (?:based )?(?:on|with)|evaluat\\w+ \\S+ with|inspired by)',
  ),
];

const listGap = /^\s*(?:\([^()]{0,40}\)\s*)?(?:,|,?\s*(?:and|or)\b|\/|&)\s*(?:the\s+)?["“‘`'(]*$/i;
const farthest = 120;

/**
 * What a text does with each of the things that it names, by the words directly before: null where it only mentions
 * it. Members of a list ("outperforms A, B and C") share the role of the first. `mentions` are in text order.
 */
export function findRoles(
  part: TextPart,
  mentions: readonly RoleCandidate[],
): (MentionRole | null)[] {
  const roles: (MentionRole | null)[] = [];
  let sentence = 0;
  for (const [index, mention] of mentions.entries()) {
    while ((part.sentences[sentence]?.end ?? Infinity) <= mention.start) sentence++;
    const opens = part.sentences[sentence]?.start ?? 0;
    const last = mentions[index - 1];
    const listed =
      last !== undefined &&
      last.end >= opens &&
      listGap.test(part.text.slice(last.end, mention.start));
    const inherited = listed ? (roles[index - 1] ?? null) : null;
    const from = Math.max(opens, mention.start - farthest, 0);
    roles.push(inherited ?? roleAfter(part.text.slice(from, mention.start), mention.kinds));
  }
  return roles;
}

function roleAfter(before: string, kinds: readonly ConceptKind[]): MentionRole | null {
  for (const cue of cues) {
    if (cue.kinds && !kinds.some((kind) => cue.kinds?.has(kind))) continue;
    if (cue.before.test(before)) return cue.role;
  }
  return null;
}
