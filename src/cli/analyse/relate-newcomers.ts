import type { Model } from '../../analysis/model.ts';
import { unpackModel } from '../../analysis/pack-model.ts';
import { packVector } from '../../analysis/sparse-vector.ts';
import { vectorise } from '../../analysis/vectorise.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { Engine } from '../../store/engine.ts';
import type { GraphWriter } from '../../store/graph-writer.ts';
import { analysisReader } from '../../store/read/read-analysis.ts';
import { analysisWriter } from '../../store/write/write-analysis.ts';

/** The same writer, which also gives every paper that comes or changes a vector by the current model: it is related at once. */
export function relateNewcomers(writer: GraphWriter, engine: Engine): GraphWriter {
  const reader = analysisReader(engine);
  let known: { readonly revision: number; readonly model: Model | null } | null = null;

  const renew = async (keys: readonly PaperKey[]) => {
    const { revision } = await reader.head();
    if (revision === 0 || keys.length === 0) return;
    if (known?.revision !== revision) {
      const stored = await reader.model(revision);
      known = { revision, model: stored && unpackModel(stored) };
    }
    const { model } = known;
    if (!model) return;
    const facts = await reader.factsOf(keys);
    const vectors = [...facts].map(([key, paper]) => ({
      key,
      vector: packVector(vectorise(model, paper)),
    }));
    await analysisWriter(engine).renewVectors(revision, vectors);
  };

  return {
    ...writer,
    apply: async (change) => {
      await writer.apply(change);
      await renew(change.papers.map(({ paper }) => paper.key));
    },
  };
}
