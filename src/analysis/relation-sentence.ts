import { citationSentence } from './citation-sentence.ts';
import type { Contribution } from './contribution.ts';
import type { RelationVerdict } from './verdict.ts';

/** Beside a reason that weighs so much more, another one is not worth saying. */
const leastWorth = 0.2;

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Names worth saying: no term that another named one already holds, concepts before words of about the same size. */
function namedReasons(contributions: readonly Contribution[], most: number): string[] {
  const ranked = contributions
    .filter(({ value }) => value > 0)
    .map((reason) => ({
      label: reason.label,
      words: reason.label.toLowerCase(),
      weight: reason.value * (reason.signal === 'TEXT' ? 0.5 : 1),
    }))
    .sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
  const least = leastWorth * (ranked[0]?.weight ?? 0);
  const named: typeof ranked = [];
  for (const reason of ranked) {
    if (reason.weight < least) break;
    const said = named.some(
      ({ words }) => words.includes(reason.words) || reason.words.includes(words),
    );
    if (!said) named.push(reason);
    if (named.length === most) break;
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
    return reasons.length > 0
      ? `Not related: little more than the words ${list.format(reasons.map((r) => `“${r}”`))} in common.`
      : 'Not related: nothing distinctive in common.';
  }
  const about = list.format(reasons);
  if (verdict === 'STRONG') return `Both are about ${about}.`;
  return verdict === 'RELATED'
    ? `Related through ${about}.`
    : `Weakly related: both touch ${about}, and little else.`;
}
