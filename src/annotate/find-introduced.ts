import {
  isCapitalised,
  isDistinctive,
  type NameRun,
  type NameWord,
  nameRunAt,
  toNameWords,
} from './name-run.ts';
import type { TextPart } from './text-part.ts';
import type { Range } from './tokenize.ts';

/** Asks whether a run of words is the name of something well known, which a paper only uses. */
export type IsKnown = (name: string) => boolean;

const presents =
  /^(?:propos|introduc|present|develop|releas|build|construct|curat|creat|design|devis|unveil)(?:e|es|ed|ing|s)?$|^(?:built|open-sourc(?:e|es|ed|ing))$/i;
const ownVoice = /\b(?:we|our|this (?:paper|work|study|report|article|survey)|here)\b/i;
const callsIt =
  /\b(?:called|named|dubbed|termed|coined|(?:that|which) we (?:call|name|term|dub|refer to as)|we (?:call|name|term|dub) (?:it|this \w+|our \w+))\s+(?:the\s+)?/giu;
/** What ends the noun phrase in which a new thing is named. */
const closes =
  /^(?:a?bout|after|and|as|at|before|but|by|during|for|from|how|if|in|into|is|of|on|or|over|that|then|through|to|under|using|via|what|when|where|whether|which|while|who|with|without)$/i;
const kindOfThing =
  /^(?:agents?|algorithm|architecture|benchmark|challenge|codec|corpus|dataset|decoding|embeddings?|encoder|family|framework|heads?|layers?|library|method|metric|models?|module|network|paradigm|pipeline|series|strategy|suite|system|technique|toolkit|units?)$/i;
const properAdjective =
  /(?:ian|ese|ish)$|^(?:ai|arabic|attention|boolean|chain|dutch|french|fourier|german|greek|hindi|kalman|korean|langevin|lipschitz|lyapunov|markov|monte|nash|newton|poisson|shapley|thai|transformers?|wasserstein|we|our|this|the|in|however|recent)$/i;

/**
 * Names of what a paper itself presents, each once, in text order: "we propose X", "a method called X", "a new data
 * set, X, that", "X: …" in the title. Made to be right rather than complete.
 */
export function findIntroduced(title: TextPart, abstract: TextPart, isKnown: IsKnown): string[] {
  const names = [
    ...inTitle(title.text, abstract, isKnown),
    ...abstract.sentences.flatMap((sentence) => inSentence(abstract.text, sentence, isKnown)),
  ].map(withoutSize);
  return [...new Set(names)].filter((name) => name.length > 1 && name.length <= 80);
}

function inTitle(title: string, abstract: TextPart, isKnown: IsKnown): string[] {
  const colon = /^(.{2,60}?):\s/u.exec(title);
  const name = colon?.[1]?.replace(/^["“‘`']+|["”’`']+$/g, '').trim() ?? '';
  const words = toNameWords(name, { start: 0, end: name.length });
  const [first] = words;
  if (!first || words.length > 4 || isKnown(name)) return [];
  const shaped = words.length === 1 && isDistinctive(first.text);
  const allNames = words.every((word) => isCapitalised(word.text));
  return shaped || (allNames && standsInside(abstract.text, name)) ? [name] : [];
}

/** Whether a text writes a name so where its capital is not owed to the beginning of a sentence. */
function standsInside(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 3), at);
    const behind = text[at + name.length] ?? '';
    if (/[\p{L}\p{N},)]["“‘`'(]*\s["“‘`'(]*$/u.test(before) && !/[\p{L}\p{N}]/u.test(behind))
      return true;
  }
  return false;
}

function inSentence(text: string, sentence: Range, isKnown: IsKnown): string[] {
  const written = text.slice(sentence.start, sentence.end);
  if (!ownVoice.test(written)) return [];
  const words = toNameWords(text, sentence);
  const names: string[] = [];
  const take = (run: NameRun | null): void => {
    if (run && isName(run, words, isKnown)) names.push(text.slice(run.start, run.end));
  };
  for (const [at, word] of words.entries()) {
    if (presents.test(word.text) && !passive(words, at)) take(nameAfter(words, at + 1));
  }
  for (const found of written.matchAll(callsIt)) {
    const start = sentence.start + found.index + found[0].length;
    const at = words.findIndex((word) => word.start >= start);
    if (at >= 0 && (words[at]?.start ?? 0) - start <= 3) take(nameRunAt(words, at));
  }
  return names;
}

/** "has been proposed" and "recently proposed" speak of others. */
function passive(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  return /^(?:been|is|are|was|were|has|have|recently|previously|existing|proposed|newly|established)$/.test(
    before,
  );
}

/** The first name in the noun phrase behind a verb: "a simple yet effective X", "a new data set, X, that". */
function nameAfter(words: readonly NameWord[], from: number): NameRun | null {
  for (let at = from; at < words.length && at < from + 10; at++) {
    const word = words[at];
    if (!word) return null;
    const run = nameRunAt(words, at);
    if (run) return run;
    if (closes.test(word.text) && !/^(?:and|but)$/i.test(word.text)) return null;
    if (/[.;:)]/.test(word.after)) return null;
    const apposition =
      word.after === ',' && /^(?:an?|the|our|both)$/i.test(words[from]?.text ?? '');
    if (word.after !== '' && !apposition && at > from + 2) return null;
  }
  return null;
}

function isName(run: NameRun, words: readonly NameWord[], isKnown: IsKnown): boolean {
  const name = run.words.map((word) => word.text).join(' ');
  const [first] = run.words;
  const last = run.words.at(-1);
  if (!first || !last || isKnown(name)) return false;
  if (run.words.some((word) => isDistinctive(word.text) && !isKnown(word.text))) return true;
  if (run.words.length > 1) return !run.words.every((word) => isKnown(word.text));
  if (properAdjective.test(first.text)) return false;
  const next = words.find((word) => word.start > last.end);
  return last.after !== '' || !next || kindOfThing.test(next.text);
}

/** A size is no part of a name: `Arctic-SnowCoder-1.3B` is Arctic-SnowCoder. */
function withoutSize(name: string): string {
  return name.replace(/(?:[-\s]\d+(?:\.\d+)?[BMK])+$/, '').replace(/['’]s$/, '');
}
