import type { Candidate } from './find-candidates.ts';
import { borderCues, borderNames, pairNames, roleCues, writingCues } from './name-cues.ts';
import type { Word } from './read-words.ts';
import { tellCues } from './tell-cues.ts';

/** The names of all cues of a candidate, in a fixed order: what a model of wording learns from. */
export function readCues(words: readonly Word[], candidate: Candidate): string[] {
  const cues: string[] = [];
  const stemAt = (at: number) => words[at]?.known.stem ?? '';
  const lowerAt = (at: number) => words[at]?.known.lower ?? '';
  const gapAt = (at: number) => words[at]?.gap ?? '^';
  tellCues(words, candidate, {
    role: (at, slot) => cues.push(...roleCues(slot, stemAt(at), lowerAt(at))),
    firstPair: (at) => cues.push(`${pairNames.first}${stemAt(at)} ${stemAt(at + 1)}`),
    lastPair: (at) => cues.push(`${pairNames.last}${stemAt(at - 1)} ${stemAt(at)}`),
    writing: (code, size) => cues.push(...writingCues(code, size)),
    before: (at) => cues.push(...borderCues(borderNames.before, gapAt(at), lowerAt(at - 1))),
    behind: (at) => cues.push(...borderCues(borderNames.behind, gapAt(at), lowerAt(at))),
  });
  return cues;
}
