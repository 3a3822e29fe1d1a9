import type { Candidate } from './find-candidates.ts';
import type { Word } from './read-words.ts';

/** The cues of one candidate of a text, in groups that belong to one word or place. */
export type CueReader<Group> = (
  words: readonly Word[],
) => (candidate: Candidate) => readonly Group[];

type WordCues<Group> = {
  readonly alone: Group;
  readonly inside: Group;
  /** By the number of words of the phrase. */
  readonly first: readonly Group[];
  readonly last: readonly Group[];
};

const sizes = [0, 1, 2, 3, 4, 5];
const shapes = ['a', 'C', 'A', 'm', 'd'];
/** Memories that know more forget all. */
const mostRemembered = 60_000;

/**
 * What the wording of a candidate says about it: its words by place, its first and last pair of words, endings, how it is
 * written, and the words and signs around its first two occurrences. `toGroup` makes of the names of cues what the asker
 * works with: their numbers in learning, the sum of their weights in use. That is done once a word, not once a candidate.
 */
export function toCueReader<Group>(toGroup: (cues: readonly string[]) => Group): CueReader<Group> {
  const ofWords = new Map<string, WordCues<Group>>();
  const ofPairs = new Map<string, Group>();
  const ofSigns = new Map<string, Group>();
  const ofWritings = new Map<number, Group>();

  return (words) => {
    for (const memory of [ofWords, ofPairs, ofSigns, ofWritings]) {
      if (memory.size > mostRemembered) memory.clear();
    }
    const cuesOf = words.map(
      (word) => ofWords.get(word.text) ?? keep(ofWords, word.text, toWordCues(word, toGroup)),
    );
    const before = words.map(({ gap }, at) =>
      gap === '^' ? 'gb:^' : `b:${gap}${words[at - 1]?.lower}`,
    );
    const behind = words.map(({ gap, lower }) => (gap === '^' ? 'ga:^' : `a:${gap}${lower}`));
    behind.push('ga:^');
    const beforeCues = before.map(
      (cue, at) =>
        ofSigns.get(cue) ?? keep(ofSigns, cue, toGroup(distinct(`gb:${words[at]?.gap}`, cue))),
    );
    const behindCues = behind.map(
      (cue, at) =>
        ofSigns.get(cue) ?? keep(ofSigns, cue, toGroup(distinct(`ga:${words[at]?.gap}`, cue))),
    );
    const opening: (Group | undefined)[] = [];
    const closing: (Group | undefined)[] = [];

    return ({ occurrences, stems }) => {
      const groups: Group[] = [];
      const [place, second] = occurrences;
      if (!place) return groups;
      const { first, last } = place;
      const size = last - first + 1;
      if (size === 1) push(groups, cuesOf[first]?.alone);
      else {
        push(groups, cuesOf[first]?.first[size]);
        push(groups, cuesOf[last]?.last[size]);
        for (let at = first + 1; at < last; at++) push(groups, cuesOf[at]?.inside);
      }
      if (size > 2) {
        opening[first] ??= pairCues(`fp:${stems[0]} ${stems[1]}`, ofPairs, toGroup);
        closing[last] ??= pairCues(`lp:${stems[size - 2]} ${stems[size - 1]}`, ofPairs, toGroup);
        push(groups, opening[first]);
        push(groups, closing[last]);
      }
      const code = writing(words, first, last);
      groups.push(
        ofWritings.get(code) ?? keep(ofWritings, code, toGroup([`n${size}`, `w:${spell(code)}`])),
      );
      push(groups, beforeCues[first]);
      push(groups, behindCues[last + 1]);
      if (second) {
        if (before[second.first] !== before[first]) push(groups, beforeCues[second.first]);
        if (behind[second.last + 1] !== behind[last + 1]) {
          push(groups, behindCues[second.last + 1]);
        }
      }
      return groups;
    };
  };
}

function toWordCues<Group>(
  { stem, lower }: Word,
  toGroup: (cues: readonly string[]) => Group,
): WordCues<Group> {
  const short = lower.slice(-3);
  const long = lower.slice(-4);
  return {
    alone: toGroup([`s:${stem}`, `sl:${lower}`, `se:${short}`, `s4:${long}`]),
    inside: toGroup([`i:${stem}`]),
    first: sizes.map((n) => toGroup([`f:${stem}`, `fl:${lower}`, `fe:${short}`, `f${n}:${long}`])),
    last: sizes.map((n) => toGroup([`l:${stem}`, `ll:${lower}`, `le:${short}`, `l${n}:${long}`])),
  };
}

function pairCues<Group>(
  cue: string,
  ofPairs: Map<string, Group>,
  toGroup: (cues: readonly string[]) => Group,
): Group {
  return ofPairs.get(cue) ?? keep(ofPairs, cue, toGroup([cue]));
}

function distinct(sign: string, cue: string): string[] {
  return cue === 'gb:^' || cue === 'ga:^' ? [cue] : [sign, cue];
}

function push<Group>(groups: Group[], group: Group | undefined): void {
  if (group !== undefined) groups.push(group);
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
