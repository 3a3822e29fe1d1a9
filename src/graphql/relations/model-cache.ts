import type { Model } from '../../analysis/model.ts';
import { unpackModel } from '../../analysis/pack-model.ts';
import type { AnalysisReader } from '../../store/analysis-reader.ts';

/** Keeps the model of the newest revision asked for, unpacked: it is large, and every request needs it. */
export type ModelCache = { of(reader: AnalysisReader, revision: number): Promise<Model | null> };

export function createModelCache(): ModelCache {
  let kept: { readonly revision: number; readonly model: Promise<Model | null> } | null = null;

  return {
    of(reader, revision) {
      if (kept?.revision === revision) return kept.model;
      const model = readModel(reader, revision);
      const entry = { revision, model };
      kept = entry;
      // what failed, or is not there, may be there the next time
      model.then(
        (read) => {
          if (read === null && kept === entry) kept = null;
        },
        () => {
          if (kept === entry) kept = null;
        },
      );
      return model;
    },
  };
}

async function readModel(reader: AnalysisReader, revision: number): Promise<Model | null> {
  const stored = await reader.model(revision);
  return stored && unpackModel(stored);
}
