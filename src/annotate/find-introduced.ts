import type { AcronymPair } from './find-acronyms.ts';
import { isCapitalised, isDistinctive, toNameWords } from './name-run.ts';
import { type IsKnown, namesPresented } from './names-presented.ts';
import type { TextPart } from './text-part.ts';

/**
 * Names of what a paper itself presents, each once: "X: …" in the title, then in text order "we propose X", "a method
 * called X", "a new data set, X, that" in the abstract. Made to be right rather than complete.
 */
export function findIntroduced(
  title: TextPart,
  abstract: TextPart,
  pairs: readonly AcronymPair[],
  isKnown: IsKnown,
): string[] {
  // a short form that is explained elsewhere names something general, unless the title says otherwise
  const general = new Set(
    pairs.map(({ short }) => short).filter((short) => !title.text.includes(short)),
  );
  const isGeneral: IsKnown = (name) => general.has(name.replace(/s$/, '')) || isKnown(name);
  const names = [
    ...nameInTitle(title.text, abstract.text, isKnown),
    ...wholeTitle(title.text, abstract.text, isKnown),
    ...abstract.sentences.flatMap((sentence) => namesPresented(abstract.text, sentence, isGeneral)),
  ].map(withoutSize);
  return [...new Set(names)].filter((name) => name.length > 1 && name.length <= 80);
}

/** The part before the colon, if it is shaped like a name or the abstract uses it as one. */
function nameInTitle(title: string, abstract: string, isKnown: IsKnown): string[] {
  const name =
    /^(.{2,60}?):\s/u
      .exec(title)?.[1]
      ?.replace(/^["“‘`']+|["”’`']+$/g, '')
      .trim() ?? '';
  const words = toNameWords(name, { start: 0, end: name.length });
  const [first] = words;
  if (!first || words.length > 4) return [];
  if (isKnown(name)) return isPresented(abstract, name) ? [name] : [];
  const shaped = words.length === 1 && isDistinctive(first.text);
  const allNames = words.every((word) => isCapitalised(word.text));
  return shaped || (allNames && standsInside(abstract, name)) ? [name] : [];
}

/** A short title that is nothing but a name, which the abstract goes on using for what it proposes. */
function wholeTitle(title: string, abstract: string, isKnown: IsKnown): string[] {
  const name = title.trim();
  const words = name.split(/\s+/).length;
  if (words < 2 || words > 5 || /[:?!,.]/.test(name) || isKnown(name)) return [];
  const proposes = /\bwe (?:\w+ )?(?:propose|introduce|present)\b/i.test(abstract);
  return proposes && abstract.toLowerCase().includes(name.toLowerCase()) ? [name] : [];
}

/** A general term is the paper's own only where the abstract says so in as many words. */
function isPresented(abstract: string, name: string): boolean {
  const at = abstract.toLowerCase().indexOf(name.toLowerCase());
  const before = abstract.slice(Math.max(0, at - 60), Math.max(0, at));
  return /\b(?:we|paper|work) (?:\w+ )?(?:propose|introduce|present)s? (?:an? |the )?(?:novel |new )?["“‘`']*$/i.test(
    before,
  );
}

/** Whether a text writes a name so where its capital is not owed to the beginning of a sentence. */
function standsInside(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 3), at);
    const behind = text[at + name.length] ?? '';
    const inside = /[\p{L}\p{N},)]["“‘`'(]*\s["“‘`'(]*$/u.test(before);
    if (inside && !/[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}

/** A size is no part of a name: `Arctic-SnowCoder-1.3B` is Arctic-SnowCoder. */
function withoutSize(name: string): string {
  return name.replace(/(?:[-\s]\d+(?:\.\d+)?[BMK])+$/, '').replace(/['’]s$/, '');
}
