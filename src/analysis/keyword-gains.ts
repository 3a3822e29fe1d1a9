import { stem } from './stem.ts';

/** Keywords count as wholes, or by the words in them: kinder to other wordings. */
export type GainKind = 'keyword' | 'words';

const acronym = /(?<=\s)\([A-Za-z][A-Za-z0-9./-]{1,11}\)/g;

/** A keyword as it is compared: small letters, no acronym in brackets, no punctuation, stemmed words. */
function normalise(keyword: string): string {
  const toWords = (text: string) =>
    (
      text
        .toLowerCase()
        .replace(/['’]s\b/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).map(stem);
  const composed = keyword.normalize('NFKC');
  const words = toWords(composed.replace(acronym, ' '));
  return (words.length > 0 ? words : toWords(composed)).join(' ');
}

/**
 * How much papers gain a reader of one of them, told from keywords that the ranking never saw: the cosine of their keyword
 * sets, the rarer keywords among these papers counting more. Papers without keywords are left out.
 */
export function keywordGains(
  keywords: ReadonlyMap<string, readonly string[]>,
  kind: GainKind,
): Map<string, Map<string, number>> {
  const sets = new Map<string, Set<string>>();
  for (const [id, list] of keywords) {
    const normal = list.map(normalise);
    const units = kind === 'words' ? normal.flatMap((keyword) => keyword.split(' ')) : normal;
    const kept = new Set(units.filter((unit) => unit !== ''));
    if (kept.size > 0) sets.set(id, kept);
  }
  const holders = new Map<string, string[]>();
  for (const [id, units] of sets) {
    for (const unit of units) {
      const list = holders.get(unit);
      if (list) list.push(id);
      else holders.set(unit, [id]);
    }
  }
  const square = (unit: string) =>
    Math.log(sets.size / (holders.get(unit) as readonly string[]).length) ** 2;
  const lengths = new Map(
    [...sets].map(([id, units]) => [
      id,
      Math.sqrt([...units].reduce((sum, unit) => sum + square(unit), 0)),
    ]),
  );
  return new Map(
    [...sets].map(([id, units]) => {
      const shared = new Map<string, number>();
      for (const unit of units) {
        for (const other of holders.get(unit) ?? []) {
          if (other !== id) shared.set(other, (shared.get(other) ?? 0) + square(unit));
        }
      }
      const own = lengths.get(id) as number;
      const gains = [...shared]
        .map(([other, sum]) => [other, sum / (own * (lengths.get(other) as number))] as const)
        .filter(([, gain]) => gain > 0);
      return [id, new Map(gains)];
    }),
  );
}
