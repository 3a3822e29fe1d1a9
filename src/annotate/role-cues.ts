import type { ConceptKind } from '../domain/concept.ts';
import type { MentionRole } from '../domain/mention.ts';

/** Words before a name that say what the paper does with it. */
export type Cue = {
  readonly role: MentionRole;
  /** Ends where the name begins. */
  readonly before: RegExp;
  /** What must stand somewhere in the sentence as well. */
  readonly within?: RegExp;
  readonly kinds: ReadonlySet<ConceptKind>;
};

const things: readonly ConceptKind[] = [
  'MODEL',
  'METHOD',
  'ARCHITECTURE',
  'TOOL',
  'OBJECTIVE',
  'OTHER',
];
const data: readonly ConceptKind[] = ['BENCHMARK', 'DATASET'];

/** Small words that may stand between a cue and the name that it is about. */
const filler =
  '(?:\\s+(?:an?|all|and|approach|backbone|base|baselines?|benchmarks?|both|challenging|competitive|datasets?|e\\.g\\.,?|established|even|existing|in|including|its|larger?|like|methods?|models?|most|much|of|open|original|other|popular|powerful|pre-?trained|previous|prior|public|recent|regular|smaller|standard|state-of-the-art|strong|such|as|several|the|their|three|two|various|vanilla|well-known|widely|used|frozen|off-the-shelf)[,:]?)*\\s+["“‘`\'(]*$';

function cue(
  role: MentionRole,
  words: string,
  kinds: readonly ConceptKind[],
  within?: RegExp,
): Cue {
  const before = new RegExp(`(?:${words})${filler}`, 'i');
  return { role, before, kinds: new Set(kinds), ...(within && { within }) };
}

const better = 'better|faster|fewer|higher|larger|less|lower|more|slower|smaller|stronger|worse';
const gain =
  'advantages?|boosts?|favou?r|gains?|improve\\w*|prefer\\w*|progress|reductions?|speed-?ups?|superior\\w*|wins?';

/** Clear cases only: what no cue speaks for is merely mentioned. The first cue that fits decides. */
export const cues: readonly Cue[] = [
  cue(
    'COMPARES',
    `\\b(?:out-?perform\\w*|outpac\\w+|surpass\\w*|beat(?:s|ing)?|exceed\\w*|rival(?:s|ing)?|match(?:es|ing)|against|versus|vs\\.?|(?:compar\\w+|comparison|competitive|relative|superior|parity|contrast) (?:to|with|against))`,
    things,
  ),
  cue('COMPARES', `\\b(?:${better})\\b[^.;]{0,60}\\bthan|\\bas \\w+(?: and \\w+)? as`, things),
  cue('COMPARES', `\\b(?:${gain})\\b[^.;]{0,80}\\b(?:over|upon)`, things),
  cue(
    'COMPARES',
    '\\b(?:algorithms|approaches|baselines|engines|frameworks|LLMs|methods|models|systems|tools),? (?:such as|including|like|e\\.g\\.,?)',
    things,
    /\b(?:evaluat|compar|benchmark|outperform|surpass|exceed|assess)/i,
  ),
  cue(
    'EVALUATES_ON',
    '\\b(?:on|across|over)|\\b(?:benchmarks?|datasets?|tasks?|suites?),?(?: (?:such as|including|like|e\\.g\\.,?))',
    data,
  ),
  cue(
    'USES',
    '\\b(?:us(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)|leverag(?:e|es|ed|ing)|employ(?:s|ed|ing)?|adopt(?:s|ed|ing)?|adapt(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|incorporat(?:e|es|ed|ing)|integrat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|extend(?:s|ed|ing)?|enhanced with|fine-?tun(?:e|es|ed|ing)|(?:based|built|build|builds|building) (?:up)?on|initiali[sz]\\w+ (?:with|from)|(?:pre-?)?train(?:ed|ing)? (?:on|with)|data from|(?:created|generated|annotated|labell?ed|produced|distilled) (?:by|from|with|using)|via|through|powered by|by means of|experiments? (?:based )?(?:on|with)|evaluat\\w+ (?:\\S+ ){1,4}with|inspired by|(?:with|under) (?=the \\S+ (?:inference )?(?:framework|engine)))',
    [...things, ...data, 'METRIC'],
  ),
];
