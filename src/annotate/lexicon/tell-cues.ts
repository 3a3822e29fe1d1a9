import type { Candidate } from './find-candidates.ts';
import type { Word } from './read-words.ts';

/** Hears of the cues of one candidate, place by place. */
export type CueListener = {
  /** The word at a position, in its role: 0 alone, 1 inside, even the first and odd the last of half so many words more. */
  role(at: number, role: number): void;
  /** The two words that a phrase of three words or more begins with. */
  firstPair(at: number): void;
  /** The two words that it ends with; `at` is where the second stands. */
  lastPair(at: number): void;
  /** How the words are written and bound, in one number, and how many they are. */
  writing(code: number, size: number): void;
  /** What lies before the word at a position. */
  before(at: number): void;
  /** What lies behind the word before a position. */
  behind(at: number): void;
};

/**
 * What the wording of a candidate says about it: its words by place, its first and last pair of words, how it is written,
 * and the words and signs around its first two occurrences. Always in the same order.
 */
export function tellCues(
  words: readonly Word[],
  { occurrences }: Candidate,
  listener: CueListener,
): void {
  const place = occurrences[0];
  const second = occurrences[1];
  if (!place) return;
  const { first, last } = place;
  for (let at = first; at <= last; at++) listener.role(at, roleOf(at, first, last));
  if (last - first > 1) {
    listener.firstPair(first);
    listener.lastPair(last);
  }
  listener.writing(writing(words, first, last), last - first + 1);
  listener.before(first);
  listener.behind(last + 1);
  if (!second) return;
  if (!bordersAlike(words, second.first, first, -1)) listener.before(second.first);
  if (!bordersAlike(words, second.last + 1, last + 1, 0)) listener.behind(second.last + 1);
}

/** The words of a phrase are at most so many, so a role is smaller than this. */
export const roles = 10;

function roleOf(at: number, first: number, last: number): number {
  if (first === last) return 0;
  if (at !== first && at !== last) return 1;
  return 2 * (last - first) + (at === first ? 0 : 1);
}

/** The shapes of the words and what binds them, in one number. */
function writing(words: readonly Word[], first: number, last: number): number {
  let code = 0;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (word) code = code * 11 + 1 + word.known.shapeNumber + (at > first && word.bound ? 5 : 0);
  }
  return code;
}

/** Whether the same word lies beyond the same sign; `beside` is where that word stands, seen from the sign. */
function bordersAlike(words: readonly Word[], one: number, other: number, beside: -1 | 0): boolean {
  const gap = words[one]?.gap ?? '^';
  if (gap !== (words[other]?.gap ?? '^')) return false;
  return gap === '^' || words[one + beside]?.known.lower === words[other + beside]?.known.lower;
}
