import type { Candidate } from './find-candidates.ts';
import type { Word } from './read-words.ts';

/** The cues of one candidate of a text, in groups that belong to one word or place. */
export type CueReader<Group> = (
  words: readonly Word[],
) => (candidate: Candidate) => readonly Group[];

/** By `slotOf` the role of the word; filled as they are asked for. */
type WordCues<Group> = (Group | undefined)[];

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
    const cuesOf = words.map(({ text }) => ofWords.get(text) ?? keep(ofWords, text, []));
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
      for (let at = first; at <= last; at++) {
        const word = words[at];
        const cues = cuesOf[at];
        if (!word || !cues) continue;
        const slot = slotOf(at, first, last);
        const group = cues[slot] ?? toGroup(cuesInRole(slot, size, word));
        cues[slot] = group;
        groups.push(group);
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
