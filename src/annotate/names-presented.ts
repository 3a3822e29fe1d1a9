import { isDistinctive, type NameRun, type NameWord, nameRunAt } from './name-run.ts';
import type { Sentence } from './text-part.ts';

/** Asks whether a run of words names something general, which a paper only uses. */
export type IsKnown = (name: string) => boolean;

const presents =
  /^(?:propos|introduc|present|develop|releas|build|construct|contribut|curat|creat|design|devis|unveil)(?:e|es|ed|ing|s)?$|^(?:built|open-sourc(?:e|es|ed|ing))$/i;
/** Weaker verbs, which count only for "we achieve X, which". */
const arrives = /^(?:achiev|deriv|obtain|train)(?:e|es|ed|ing|s)?$/i;
const ownVoice = /\b(?:we|our|this (?:paper|work|study|report|article|survey)|here)\b/i;
const callsIt =
  /\b(?:called|named|dubbed|termed|coined|(?:that|which) we (?:call|name|term|dub|refer to as)|we (?:call|name|term|dub) (?:it|this \w+|our \w+))\s+(?:the\s+)?/giu;
/** "Our largest model, X, …". */
const ourThing = /^Our\b[^.,;:]{3,90},\s+(?=\p{Lu})/u;
/** What ends the noun phrase in which a new thing is named. */
const closes =
  /^(?:about|after|as|at|before|by|during|for|from|how|if|in|into|is|of|on|or|over|that|then|through|to|under|using|via|what|when|where|whether|which|while|who|with|without)$/i;
const kindOfThing =
  /^(?:agents?|algorithm|architecture|benchmark|challenge|codec|corpus|dataset|decoding|embeddings?|encoder|family|framework|heads?|layers?|library|method|metric|models?|module|network|paradigm|pipeline|series|strategy|suite|system|technique|toolkit|units?)$/i;
const noName =
  /(?:ian|ese|ish)$|^(?:ai|arabic|attention|boolean|chain|dutch|french|fourier|german|greek|hindi|however|in|kalman|korean|langevin|lipschitz|lyapunov|markov|monte|nash|newton|our|poisson|recent|shapley|so-?ta|thai|the|this|transformers?|wasserstein|we)$/i;
const speaksOfOthers =
  /^(?:been|is|are|was|were|has|have|recently|previously|existing|proposed|newly|established)$/;
const farthest = 12;

/** Names that one sentence presents as the paper's own, in text order. */
export function namesPresented(text: string, sentence: Sentence, isKnown: IsKnown): string[] {
  const written = text.slice(sentence.start, sentence.end);
  if (!ownVoice.test(written)) return [];
  const { words } = sentence;
  const runs: (NameRun | null)[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.text ?? '';
    const isPresented = presents.test(word);
    if (!isPresented && !arrives.test(word)) continue;
    if (speaksOfOthers.test(words[at - 1]?.text.toLowerCase() ?? '')) continue;
    runs.push(isPresented ? nameAfter(words, at + 1, isKnown) : explained(text, words, at + 1));
  }
  callsIt.lastIndex = 0;
  while (callsIt.test(written)) runs.push(nameFrom(words, sentence.start + callsIt.lastIndex));
  const ours = ourThing.exec(written);
  if (ours) runs.push(nameFrom(words, sentence.start + ours[0].length));
  return runs.flatMap((run) =>
    run && isName(run, words, isKnown) ? [text.slice(run.start, run.end)] : [],
  );
}

function nameFrom(words: readonly NameWord[], start: number): NameRun | null {
  const at = words.findIndex((word) => word.start >= start);
  return at >= 0 && (words[at]?.start ?? 0) - start <= 3 ? nameRunAt(words, at) : null;
}

function explained(text: string, words: readonly NameWord[], at: number): NameRun | null {
  const run = nameRunAt(words, at);
  return run && /^, (?:which|an?)\b/.test(text.slice(run.end, run.end + 8)) ? run : null;
}

/** The first name in the noun phrase behind a verb: "a simple yet effective X", "a new data set, X, that". */
function nameAfter(words: readonly NameWord[], from: number, isKnown: IsKnown): NameRun | null {
  const opens = /^(?:an?|the|our|both|two|three)$/i.test(words[from]?.text ?? '');
  for (let at = from; at < words.length && at < from + farthest; at++) {
    const word = words[at];
    if (!word) return null;
    const run = nameRunAt(words, at);
    if (run && isName(run, words, isKnown)) return run;
    if (closes.test(word.text) || /[.;:)]/.test(word.after)) return null;
    if (run) at += run.words.length - 1;
    const ends = run ? (run.words.at(-1)?.after ?? '') : word.after;
    if (ends !== '' && !(ends === ',' && opens)) return null;
  }
  return null;
}

function isName(run: NameRun, words: readonly NameWord[], isKnown: IsKnown): boolean {
  const name = run.words.map((word) => word.text).join(' ');
  const [first] = run.words;
  const last = run.words.at(-1);
  if (!first || !last || isKnown(name) || noName.test(name)) return false;
  // capitals at the end of plain words explain an acronym: "Training-frEE calibratioN (TEEN)"
  const own = ({ text }: NameWord) =>
    /\p{Ll}{2,}\p{Lu}+$/u.test(text) || (!isKnown(text) && !noName.test(text));
  if (run.words.some((word) => isDistinctive(word.text) && own(word))) return true;
  if (run.words.length > 1) return run.words.some(own);
  if (noName.test(first.text)) return false;
  const next = words.find((word) => word.start > last.end);
  return last.after !== '' || !next || kindOfThing.test(next.text);
}
