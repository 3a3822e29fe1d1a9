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

/**
 * What the wording of a candidate says about it: its words by place, its first and last pair of words, endings, how it is
 * written, and the words and signs around its first two occurrences. `toGroup` makes of the names of cues what the asker
 * works with: their numbers in learning, the sum of their weights in use. That is done once a word, not once a candidate.
 */
export function toCueReader<Group>(toGroup: (cues: readonly string[]) => Group): CueReader<Group> {
  const ofWord = remember(
    (_: string, { stem, lower }: Pick<Word, 'stem' | 'lower'>): WordCues<Group> => {
      const short = lower.slice(-3);
      const long = lower.slice(-4);
      return {
        alone: toGroup([`s:${stem}`, `sl:${lower}`, `se:${short}`, `s4:${long}`]),
        inside: toGroup([`i:${stem}`]),
        first: sizes.map((n) =>
          toGroup([`f:${stem}`, `fl:${lower}`, `fe:${short}`, `f${n}:${long}`]),
        ),
        last: sizes.map((n) =>
          toGroup([`l:${stem}`, `ll:${lower}`, `le:${short}`, `l${n}:${long}`]),
        ),
      };
    },
  );
  const ofOne = remember((cue: string) => toGroup([cue]));
  const ofSign = remember((cue: string, sign: string) =>
    toGroup(cue === sign ? [sign] : [sign, cue]),
  );
  const ofWriting = remember((code: number, size: number) =>
    toGroup([`n${size}`, `w:${spell(code)}`]),
  );

  return (words) => {
    const cuesOf = words.map((word) => ofWord(word.text, word));
    const before = words.map(({ gap }, at) =>
      gap === '^' ? 'gb:^' : `b:${gap}${words[at - 1]?.lower}`,
    );
    const behind = words.map(({ gap, lower }) => (gap === '^' ? 'ga:^' : `a:${gap}${lower}`));
    const beforeCues = words.map(({ gap }, at) => ofSign(before[at] ?? '', `gb:${gap}`));
    const behindCues = words.map(({ gap }, at) => ofSign(behind[at] ?? '', `ga:${gap}`));
    behind.push('ga:^');
    behindCues.push(ofSign('ga:^', 'ga:^'));
    const opening: Group[] = [];
    const closing: Group[] = [];

    return ({ occurrences, stems }) => {
      const groups: Group[] = [];
      const add = (group: Group | undefined): void => {
        if (group !== undefined) groups.push(group);
      };
      const [place, second] = occurrences;
      if (!place) return groups;
      const { first, last } = place;
      const size = last - first + 1;
      if (size === 1) add(cuesOf[first]?.alone);
      else {
        add(cuesOf[first]?.first[size]);
        add(cuesOf[last]?.last[size]);
        for (let at = first + 1; at < last; at++) add(cuesOf[at]?.inside);
      }
      if (size > 2) {
        opening[first] ??= ofOne(`fp:${stems[0]} ${stems[1]}`);
        closing[last] ??= ofOne(`lp:${stems[size - 2]} ${stems[size - 1]}`);
        add(opening[first]);
        add(closing[last]);
      }
      add(ofWriting(writing(words, first, last), size));
      add(beforeCues[first]);
      add(behindCues[last + 1]);
      if (second) {
        if (before[second.first] !== before[first]) add(beforeCues[second.first]);
        if (behind[second.last + 1] !== behind[last + 1]) add(behindCues[second.last + 1]);
      }
      return groups;
    };
  };
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

const mostRemembered = 60_000;

/** Answers from memory what was asked before; forgets all when it knows too much. */
function remember<Key, Value, Rest extends unknown[]>(
  answer: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new Map<Key, Value>();
  return (key, ...rest) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const value = answer(key, ...rest);
    if (known.size > mostRemembered) known.clear();
    known.set(key, value);
    return value;
  };
}
