import { citationSentence } from './citation-sentence.ts';
import type { Contribution } from './contribution.ts';
import { stem } from './stem.ts';
import type { RelationVerdict } from './verdict.ts';

/** Beside a reason that weighs so much more, another one is not worth saying. */
const leastWorth = 0.2;

const list = new Intl.ListFormat('en', { type: 'conjunction' });

type Named = {
  readonly label: string;
  readonly words: string;
  readonly stems: readonly string[];
  readonly isText: boolean;
};

const stemsOf = (words: string) => (words.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);

/** Whether one holds the other as it is written, or has all its words in whatever form. */
const saysAgain = (said: Named, { words, stems }: Named) =>
  said.words.includes(words) ||
  words.includes(said.words) ||
  (stems.length > 0 && stems.every((each) => said.stems.includes(each)));

/** Names worth saying: no term that another named one already holds, concepts before words of about the same size. */
function namedReasons(contributions: readonly Contribution[], most: number): string[] {
  const ranked = contributions
    .filter(({ value }) => value > 0)
    .map((reason) => ({ reason, weight: reason.value * (reason.signal === 'TEXT' ? 0.5 : 1) }))
    .sort((a, b) => b.weight - a.weight || (a.reason.label < b.reason.label ? -1 : 1));
  const least = leastWorth * (ranked[0]?.weight ?? 0);
  const named: Named[] = [];
  for (const { reason, weight } of ranked) {
    if (weight < least) break;
    const words = reason.label.toLowerCase();
    const isText = reason.signal === 'TEXT';
    const one = { label: reason.label, words, stems: stemsOf(words), isText };
    const said = named.findIndex((each) => saysAgain(each, one));
    if (said === -1 && named.length < most) named.push(one);
    const before = named[said];
    // a name is better than a word of the text that means the same
    if (before?.isText && !isText && before.stems.join() === one.stems.join()) named[said] = one;
  }
  return named.map(({ label }) => label);
}

/**
 * What a score and its reasons mean, in one plain sentence for people; one more where citations are a reason. `keys`: of the
 * papers that are compared.
 */
export function relationSentence(
  verdict: RelationVerdict,
  contributions: readonly Contribution[],
  sharedHubs: readonly string[],
  keys: ReadonlySet<string> = new Set(),
): string {
  const cited = citationSentence(contributions, keys);
  const rest = contributions.filter(({ signal }) => signal !== 'CITATION');
  const isAll = cited && verdict !== 'UNRELATED' && rest.every(({ value }) => value <= 0);
  if (isAll) return cited;
  const about = sentenceOf(verdict, rest, sharedHubs);
  return cited ? `${about} ${cited}` : about;
}

function sentenceOf(
  verdict: RelationVerdict,
  contributions: readonly Contribution[],
  sharedHubs: readonly string[],
): string {
  const reasons = namedReasons(contributions, verdict === 'WEAK' ? 2 : 3);
  if (verdict === 'UNRELATED' || reasons.length === 0) {
    const named = namedReasons(
      contributions.filter(({ signal }) => signal !== 'TEXT'),
      2,
    );
    if (named.length > 0) return `Not related: little more than ${list.format(named)} in common.`;
    if (sharedHubs.length > 0) {
      const common = list.format(sharedHubs.slice(0, 3));
      return `Not related: they share only what very many papers mention (${common}).`;
    }
    const noun = reasons.length === 1 ? 'word' : 'words';
    return reasons.length > 0
      ? `Not related: little more than the ${noun} ${list.format(reasons.map((r) => `“${r}”`))} in common.`
      : 'Not related: nothing distinctive in common.';
  }
  const about = list.format(reasons);
  if (verdict === 'STRONG') return `Both are about ${about}.`;
  return verdict === 'RELATED'
    ? `Related through ${about}.`
    : `Weakly related: both touch ${about}, and little else.`;
}
