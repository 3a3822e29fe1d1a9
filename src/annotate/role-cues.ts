import type { ConceptKind } from '../domain/concept.ts';
import type { MentionRole } from '../domain/mention.ts';

/** Words around a name that say what the paper does with it. */
export type Cue = {
  readonly role: MentionRole;
  /** Looks back from the place at which it is set: where the name begins. */
  readonly before: RegExp;
  /** The words that it looks for there, where it is made of words. */
  readonly words?: string;
  /** Begins where the name ends. */
  readonly after?: RegExp;
  readonly kinds: ReadonlySet<ConceptKind>;
  /** Counts only in a sentence in which the paper speaks of itself. */
  readonly ofOwn?: boolean;
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
  '(?:\\s+(?:an?|all|and|approach|backbone|base|baselines?|benchmarks?|both|challenging|competitive|datasets?|e\\.g\\.,?|established|even|existing|frozen|including|its|larger?|like|methods?|models?|most|much|of|off-the-shelf|official|open|original|other|popular|powerful|pre-?trained|previous|prior|public|recent|regular|several|smaller|standard|state-of-the-art|strong|such|as|the|their|three|two|used|vanilla|various|well-known|widely)[,:]?)*\\s+["“‘`\'(]*';

function cue(role: MentionRole, words: string, kinds: readonly ConceptKind[], ofOwn = false): Cue {
  return { role, before: behind(words), words, kinds: new Set(kinds), ofOwn };
}

/** Fits at a place that lies behind such words. */
function behind(words: string): RegExp {
  return new RegExp(`(?<=(?:${words})${filler})`, 'iy');
}

const better = 'better|faster|fewer|higher|larger|less|lower|more|slower|smaller|stronger|worse';
const gain =
  'advantages?|boosts?|favou?r|gains?|improve\\w*|prefer\\w*|progress|reductions?|speed-?ups?|superior\\w*|wins?';
const uses =
  'us(?:e|es|ed|ing)|used (?:in|by)|utili[sz](?:e|es|ed|ing)|leverag(?:e|es|ed|ing)|employ(?:s|ed|ing)?|adopt(?:s|ed|ing)?|adapt(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|incorporat(?:e|es|ed|ing)|integrat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|extend(?:s|ed|ing)?|enhanced with|fine-?tun(?:e|es|ed|ing)|(?:based|built|build|builds|building) (?:up)?on|initiali[sz]\\w+ (?:with|from)|(?:pre-?)?train(?:ed|ing)? (?:on|with)|data from|(?:created|generated|annotated|labell?ed|produced|distilled) (?:by|from|with|using)|via|through|powered by|by means of|experiments? (?:based )?(?:on|with)|evaluat\\w+ (?:\\S+ ){1,4}with|inspired by|pair(?:s|ed|ing)? (?:\\S+ ){0,3}with';
const compares =
  'out-?perform\\w*|outpac\\w+|surpass\\w*|beat(?:s|ing)?|exceed\\w*|rival(?:s|ing)?|match(?:es|ing)|against|versus|vs\\.?|(?:compar\\w+|comparison|competitive|relative|superior|parity|contrast) (?:to|with|against)';
const several =
  'algorithms|approaches|baselines|engines|frameworks|LLMs|methods|models|systems|tools';
const suchAs = ',? (?:such as|including|like|e\\.g\\.,?)';

/** Clear cases only: what no cue speaks for is merely mentioned. The first cue that fits decides. */
export const cues: readonly Cue[] = [
  cue('COMPARES', `\\b(?:${compares})`, things),
  cue('COMPARES', `\\b(?:${better})\\b[^.;]{0,60}\\bthan|\\bas \\w+(?: and \\w+)? as`, things),
  cue('COMPARES', `\\b(?:${gain})\\b[^.;]{0,80}\\b(?:over|upon)`, things),
  cue(
    'COMPARES',
    `\\b(?:evaluat|compar|benchmark|assess)[^.;]{0,150}\\b(?:${several})${suchAs}`,
    things,
  ),
  cue(
    'EVALUATES_ON',
    `\\b(?:on|across|over)|\\b(?:benchmarks?|datasets?|tasks?|suites?)${suchAs}`,
    data,
  ),
  {
    role: 'EVALUATES_ON',
    before: /(?<=^|[^-])/y,
    after: /^ scores?\b/,
    kinds: new Set(['METRIC']),
  },
  cue('USES', `\\b(?:${uses})`, [...things, ...data, 'METRIC'], true),
  cue('USES', '\\b(?:under|with|on)', ['TOOL'], true),
  cue('USES', '\\bfor', ['MODEL'], true),
  {
    role: 'USES',
    before: /(?<=\b(?:LLMs|models|systems|frameworks|backbones)\s+\((?:e\.g\.,?\s+)?)/y,
    kinds: new Set(['MODEL']),
    ofOwn: true,
  },
  {
    role: 'USES',
    before: /(?<=^|[^-])/y,
    after: /^-(?:based|powered|sized|style)\b/,
    kinds: new Set(['MODEL', 'ARCHITECTURE', 'TOOL']),
    ofOwn: true,
  },
  {
    role: 'COMPARES',
    before: /(?<=^|[^-\p{L}])/uy,
    after:
      /^(?: models?)? (?:achieves?|obtains?|outperforms?|performs?|reach(?:es)?|surpass(?:es)?)\b/,
    kinds: new Set(['MODEL']),
  },
];

/** Fits where any cue that is made of words does: most names have none, and this says so at once. */
export const anyWords: RegExp = behind(cues.flatMap(({ words }) => words ?? []).join('|'));
