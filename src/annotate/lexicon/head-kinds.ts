import type { ConceptKind } from '../../domain/concept.ts';
import { lightStem } from './light-stem.ts';

const nouns: Readonly<Partial<Record<ConceptKind, string>>> = {
  ARCHITECTURE:
    'adapter architecture autoencoder backbone decoder encoder head layer module network perceptron tower transformer',
  BENCHMARK: 'arena bench benchmark leaderboard testbed',
  DATASET: 'collection corpus data dataset datasets set',
  FIELD: 'biology chemistry genomics linguistics medicine physics robotics science vision',
  METHOD:
    'algorithm alignment augmentation clustering compression decoding denoising diffusion distillation factorization ' +
    'finetuning guidance learning masking matching merging method optimization optimizer parallelism prompting pruning ' +
    'quantization regularization sampling scaling scheduling search steering technique training tuning',
  METRIC:
    'accuracy error f1 latency metric perplexity precision recall score similarity throughput',
  MODEL: 'agent llm lm lmm mllm model slm vla vlm',
  OBJECTIVE: 'divergence likelihood loss objective penalty reward',
  TASK:
    'answering captioning classification completion detection dialogue editing estimation forecasting forgetting ' +
    'generation grounding localization manipulation navigation parsing planning prediction reasoning recognition ' +
    'reconstruction rendering repair restoration retrieval segmentation summarization synthesis task tracking ' +
    'translation understanding verification',
  TOOL: 'compiler engine framework kernel library package platform simulator toolkit',
};

const kindOfStem = new Map(
  Object.entries(nouns).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [lightStem(word), kind as ConceptKind] as const),
  ),
);

/** What kind of thing a noun says that a phrase is which ends in it, or a name which stands before it. */
export function kindOfHead(stem: string): ConceptKind | null {
  return kindOfStem.get(stem) ?? null;
}

const naming = new Set<ConceptKind>([
  'ARCHITECTURE',
  'BENCHMARK',
  'DATASET',
  'METRIC',
  'MODEL',
  'TOOL',
]);

/** The kind that the noun behind a name evidently gives it: the "ImageNet dataset", the "Adam optimizer". */
export function kindOfNoun(stem: string): ConceptKind | null {
  const kind = kindOfHead(stem);
  if (kind === 'METHOD')
    return /^(?:algorithm|method|optimizer|techniqu)$/.test(stem) ? kind : null;
  return kind !== null && naming.has(kind) ? kind : null;
}
