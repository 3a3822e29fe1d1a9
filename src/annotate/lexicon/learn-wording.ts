import type { CorpusPaper } from './corpus-paper.ts';
import { keywordKeys } from './corpus-paper.ts';
import { fitLinearModel, type SparseExamples } from './linear-model.ts';
import { NumberList } from './number-list.ts';
import { readCues } from './read-cues.ts';
import { readPhrases } from './read-phrases.ts';
import type { LinearModel } from './score-wording.ts';

export type LearnedWording = {
  readonly model: LinearModel;
  /** By fold: the model that has seen no paper of that fold. */
  readonly unseen: readonly LinearModel[];
};

/** Learns from papers with keywords how keywords are worded. Cues met fewer than `leastMet` times are left out. */
export function learnWording(
  papers: readonly CorpusPaper[],
  foldOf: (paper: number) => number,
  folds: number,
  leastMet: number,
): LearnedWording {
  const numbers = new Map<string, number>();
  const ids = new NumberList();
  const at = new NumberList();
  const labels = new NumberList();
  const foldsOfExamples = new NumberList();
  for (const [index, paper] of papers.entries()) {
    const text = readPhrases(paper);
    const keywords = keywordKeys(paper);
    for (const candidate of text.candidates) {
      at.push(ids.length);
      for (const cue of readCues(text.words, candidate)) {
        const number = numbers.get(cue) ?? numbers.size;
        numbers.set(cue, number);
        ids.push(number);
      }
      labels.push(keywords.has(candidate.key) ? 1 : 0);
      foldsOfExamples.push(foldOf(index));
    }
  }
  at.push(ids.length);
  const { examples, cues } = withoutRare(
    { ids: ids.values(), at: at.values(), labels: Uint8Array.from(labels.values()) },
    [...numbers.keys()],
    leastMet,
  );
  const foldOfExample = foldsOfExamples.values();
  const learnFrom = (use: (example: number) => boolean): LinearModel => {
    const weights = fitLinearModel(examples, cues.length, use);
    return {
      bias: weights[cues.length] ?? 0,
      weights: new Map(cues.map((cue, at) => [cue, weights[at] ?? 0])),
    };
  };
  return {
    model: learnFrom(() => true),
    unseen: Array.from({ length: folds }, (_, fold) =>
      learnFrom((example) => foldOfExample[example] !== fold),
    ),
  };
}

/** The same examples with the rare cues gone and the others numbered anew, in order of their names. */
function withoutRare(
  { ids, at, labels }: SparseExamples,
  names: readonly string[],
  leastMet: number,
): { examples: SparseExamples; cues: string[] } {
  const met = new Int32Array(names.length);
  for (const id of ids) met[id] = (met[id] ?? 0) + 1;
  const kept = names.filter((_, id) => (met[id] ?? 0) >= leastMet).sort();
  const numbers = new Map(kept.map((name, number) => [name, number]));
  const renamed = Int32Array.from(names, (name) => numbers.get(name) ?? -1);
  const newIds = new NumberList();
  const newAt = new NumberList();
  for (let example = 0; example < labels.length; example++) {
    newAt.push(newIds.length);
    for (let i = at[example] ?? 0; i < (at[example + 1] ?? 0); i++) {
      const id = renamed[ids[i] ?? 0] ?? -1;
      if (id >= 0) newIds.push(id);
    }
  }
  newAt.push(newIds.length);
  return { examples: { ids: newIds.values(), at: newAt.values(), labels }, cues: kept };
}
