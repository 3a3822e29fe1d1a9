import type { ConceptKind } from '../domain/concept.ts';
import { findRoles, type RoleCandidate } from './find-roles.ts';
import { isCapitalised, isDistinctive, type NameRun, nameRunAt } from './name-run.ts';
import type { TextPart } from './text-part.ts';
import type { Range } from './tokenize.ts';

/** The name is null for what is known already. */
type Place = RoleCandidate & { readonly name: string | null };

const noSystem =
  /^\p{Lu}\p{Ll}+(?:ian|ese|ish)$|^(?:[AIVX]+|[\p{L}]{1,2}|\d\w*|C#|English|French|German|Figure|Table|Section|Theorem|However|While|When|This|The|These|Our|We|It|In|Unlike|Moreover|SO-?TA|SoTA)$/u;

/**
 * Names of other systems that no vocabulary knows and the text does not define: written like a name, and compared
 * with, evaluated on or used by clear words, or in one list with something that is. `known` are the places that
 * already mean something.
 */
export function findSystems(part: TextPart, known: readonly RoleCandidate[]): string[] {
  const unknown: Place[] = [];
  const taken = toTaken([...known, ...part.links.flatMap(({ span }) => (span ? [span] : []))]);
  for (const sentence of part.sentences) {
    const { words } = sentence;
    for (let at = 0; at < words.length; at++) {
      const run = nameRunAt(words, at);
      if (!run) continue;
      at += run.words.length - 1;
      const name = part.text.slice(run.start, run.end);
      if (taken(run) || run.start === sentence.start || !couldBe(run, part.text)) continue;
      const { start, end } = run;
      unknown.push({
        slug: '',
        start,
        end,
        label: name,
        kinds: [kindOf(name, part.text.slice(end, end + 14))],
        hub: false,
        own: false,
        name,
      });
    }
  }
  if (unknown.length === 0) return [];
  const places: Place[] = [...known.map((match) => ({ ...match, name: null })), ...unknown];
  places.sort((a, b) => a.start - b.start);
  const roles = findRoles(part, places, ({ name }) => name !== null);
  return places.flatMap(({ name }, index) => (name !== null && roles[index] ? [name] : []));
}

/** Asks whether a range overlaps one of these; the questions must come in text order. */
function toTaken(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while ((sorted[at]?.end ?? Infinity) <= start) at++;
    return (sorted[at]?.start ?? Infinity) < end;
  };
}

function couldBe({ words, start, end }: NameRun, text: string): boolean {
  if (words.length > 3 || words.some((word) => noSystem.test(word.text))) return false;
  if (words.some((word) => isDistinctive(word.text))) return true;
  // a plain capital says little; as a member of a list of names it is one
  const listed =
    /^,/.test(text.slice(end)) || /,\s(?:and\s)?$/.test(text.slice(Math.max(0, start - 6), start));
  return listed && words.every((word) => isCapitalised(word.text));
}

function kindOf(name: string, behind: string): ConceptKind {
  if (/^ (?:dataset|corpus)/i.test(behind)) return 'DATASET';
  if (/^ benchmark/i.test(behind)) return 'BENCHMARK';
  return /(?:bench|eval|qa)\W*$/i.test(name) ? 'BENCHMARK' : 'OTHER';
}
