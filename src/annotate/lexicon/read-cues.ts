import { oldestRemembered } from '../known-word.ts';
import type { Candidate } from './find-candidates.ts';
import type { Word } from './read-words.ts';

/** The cues of one candidate of a text, in groups that belong to one word or place. */
export type CueReader<Group> = (
  words: readonly Word[],
) => (candidate: Candidate) => readonly Group[];

/** What is remembered of a word: its cues by place, filled as they are asked for. */
type WordCues<Group> = {
  /** By `slotOf` the role of the word. */
  readonly inRole: (Group | undefined)[];
  /** By the word that follows: the cues of the two as the first or the last pair of a phrase. */
  readonly opening: Map<string, Group>;
  readonly closing: Map<string, Group>;
  readonly border: BorderCues<Group>;
};

/** What is remembered of a word beside a phrase, whatever its case: its cues by the sign between the two. */
type BorderCues<Group> = {
  /** Of the commonest sign, a blank. */
  beforeBlank: Group | undefined;
  behindBlank: Group | undefined;
  readonly before: Map<string, Group>;
  readonly behind: Map<string, Group>;
};

const shapes = ['a', 'C', 'A', 'm', 'd'];
/** A memory of more words and cues forgets all. */
const mostRemembered = 200_000;

/**
 * What the wording of a candidate says about it: its words by place, its first and last pair of words, endings, how it is
 * written, and the words and signs around its first two occurrences. `toGroup` makes of the names of cues what the asker
 * works with: their numbers in learning, the sum of their weights in use. That is done once a word, not once a candidate.
 */
export function toCueReader<Group>(toGroup: (cues: readonly string[]) => Group): CueReader<Group> {
  let ofWords: (WordCues<Group> | undefined)[] = [];
  const ofBorders = new Map<string, BorderCues<Group>>();
  const ofWritings = new Map<number, Group>();
  const opens = toGroup(['gb:^']);
  const closes = toGroup(['ga:^']);
  let made = 0;
  let oldest = oldestRemembered();
  const make = (cues: readonly string[]): Group => {
    made += 1;
    return toGroup(cues);
  };

  const borderOf = (lower: string): BorderCues<Group> =>
    ofBorders.get(lower) ??
    keep(ofBorders, lower, {
      beforeBlank: undefined,
      behindBlank: undefined,
      before: new Map(),
      behind: new Map(),
    });
  const cuesOfWord = ({ number, lower }: Word): WordCues<Group> => {
    const known = number < oldest ? undefined : ofWords[number - oldest];
    if (known) return known;
    const border = borderOf(lower);
    const cues = { inRole: [], opening: new Map(), closing: new Map(), border };
    if (number >= oldest) ofWords[number - oldest] = cues;
    return cues;
  };
  const beforeCues = (gap: string, lower: string, border: BorderCues<Group>): Group => {
    const known = gap === ' ' ? border.beforeBlank : border.before.get(gap);
    if (known !== undefined) return known;
    const group = make([`gb:${gap}`, `b:${gap}${lower}`]);
    if (gap === ' ') border.beforeBlank = group;
    else border.before.set(gap, group);
    return group;
  };
  const behindCues = (gap: string, lower: string, border: BorderCues<Group>): Group => {
    const known = gap === ' ' ? border.behindBlank : border.behind.get(gap);
    if (known !== undefined) return known;
    const group = make([`ga:${gap}`, `a:${gap}${lower}`]);
    if (gap === ' ') border.behindBlank = group;
    else border.behind.set(gap, group);
    return group;
  };
  const forget = () => {
    ofWords = [];
    ofBorders.clear();
    ofWritings.clear();
    made = 0;
    oldest = oldestRemembered();
  };

  return (words) => {
    if (made > mostRemembered || oldest !== oldestRemembered()) forget();
    const cuesOf = words.map(cuesOfWord);
    const openings: (Group | undefined)[] = [];
    const closings: (Group | undefined)[] = [];

    const cuesBefore = (at: number): Group => {
      const gap = words[at]?.gap ?? '^';
      const border = cuesOf[at - 1]?.border;
      if (gap === '^' || !border) return opens;
      return beforeCues(gap, words[at - 1]?.lower ?? '', border);
    };
    const cuesBehind = (at: number): Group => {
      const gap = words[at]?.gap ?? '^';
      const border = cuesOf[at]?.border;
      if (gap === '^' || !border) return closes;
      return behindCues(gap, words[at]?.lower ?? '', border);
    };
    /** Whether the same word lies beyond the same sign; `beside` is where that word stands, seen from the sign. */
    const bordersAlike = (one: number, other: number, beside: -1 | 0): boolean => {
      const [gap, otherGap] = [words[one]?.gap ?? '^', words[other]?.gap ?? '^'];
      return (
        gap === otherGap &&
        (gap === '^' || cuesOf[one + beside]?.border === cuesOf[other + beside]?.border)
      );
    };

    return ({ occurrences, stems }) => {
      const groups: Group[] = [];
      const [place, second] = occurrences;
      if (!place) return groups;
      const { first, last } = place;
      const size = last - first + 1;
      for (let at = first; at <= last; at++) {
        const word = words[at];
        const inRole = cuesOf[at]?.inRole;
        if (!word || !inRole) continue;
        const slot = slotOf(at, first, last);
        const group = inRole[slot] ?? make(cuesInRole(slot, size, word));
        inRole[slot] = group;
        groups.push(group);
      }
      const opening = cuesOf[first]?.opening;
      const closing = cuesOf[last - 1]?.closing;
      if (size > 2 && opening && closing) {
        const pairs = stems.length - 2;
        openings[first] ??= pairCues('fp', stems[0] ?? '', stems[1] ?? '', opening, make);
        closings[last] ??= pairCues(
          'lp',
          stems[pairs] ?? '',
          stems[pairs + 1] ?? '',
          closing,
          make,
        );
        groups.push(openings[first] as Group, closings[last] as Group);
      }
      const code = writing(words, first, last);
      groups.push(
        ofWritings.get(code) ?? keep(ofWritings, code, make([`n${size}`, `w:${spell(code)}`])),
      );
      groups.push(cuesBefore(first), cuesBehind(last + 1));
      if (second) {
        if (!bordersAlike(second.first, first, -1)) groups.push(cuesBefore(second.first));
        if (!bordersAlike(second.last + 1, last + 1, 0)) groups.push(cuesBehind(second.last + 1));
      }
      return groups;
    };
  };
}

/** The role of a word in a phrase: 0 alone, 1 inside, even the first and odd the last of so many. */
function slotOf(at: number, first: number, last: number): number {
  if (first === last) return 0;
  if (at !== first && at !== last) return 1;
  return 2 * (last - first) + (at === first ? 0 : 1);
}

function cuesInRole(slot: number, size: number, { stem, lower }: Word): string[] {
  const short = lower.slice(-3);
  const long = lower.slice(-4);
  if (slot === 0) return [`s:${stem}`, `sl:${lower}`, `se:${short}`, `s4:${long}`];
  if (slot === 1) return [`i:${stem}`];
  const edge = slot % 2 === 0 ? 'f' : 'l';
  return [`${edge}:${stem}`, `${edge}l:${lower}`, `${edge}e:${short}`, `${edge}${size}:${long}`];
}

function pairCues<Group>(
  name: string,
  stem: string,
  next: string,
  known: Map<string, Group>,
  make: (cues: readonly string[]) => Group,
): Group {
  return known.get(next) ?? keep(known, next, make([`${name}:${stem} ${next}`]));
}

function keep<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): Value {
  memory.set(key, value);
  return value;
}

/** The shapes of the words and what binds them, in one number. */
function writing(words: readonly Word[], first: number, last: number): number {
  let code = 0;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (word)
      code = code * 11 + 1 + shapes.indexOf(word.shape) + (at > first && word.bound ? 5 : 0);
  }
  return code;
}

/** The same to read: a letter a word, with a hyphen where one binds. */
function spell(code: number): string {
  if (code === 0) return '';
  const digit = (code % 11) - 1;
  return `${spell(Math.floor(code / 11))}${digit >= 5 ? '-' : ''}${shapes[digit % 5]}`;
}
