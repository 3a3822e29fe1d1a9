import { fixedOrder } from './fixed-order.ts';

/** Examples with sparse features: `ids` of example i lie in `at[i]` to `at[i + 1]`. */
export type SparseExamples = {
  readonly ids: Int32Array;
  readonly at: Int32Array;
  readonly labels: Uint8Array;
};

/**
 * Weights of a logistic regression over present-or-absent features, by stochastic gradient descent with the step
 * sizes of J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online learning and stochastic
 * optimization", JMLR 12:2121-2159 (2011). Examples are visited in a fixed shuffled order, so equal
 * input gives equal weights. The last weight is the bias.
 */
export function fitLinearModel(
  examples: SparseExamples,
  features: number,
  use: (example: number) => boolean,
  { epochs = 4, rate = 0.15, decay = 2e-6 } = {},
): Float64Array {
  const weights = new Float64Array(features + 1);
  const squares = new Float64Array(features + 1).fill(1e-2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of fixedOrder(examples.labels.length, epoch + 1)) {
      if (!use(example)) continue;
      const from = examples.at[example] ?? 0;
      const to = examples.at[example + 1] ?? 0;
      let sum = weights[features] ?? 0;
      for (let at = from; at < to; at++) sum += weights[examples.ids[at] ?? features] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (examples.labels[example] ?? 0);
      for (let at = from; at <= to; at++) {
        const id = at === to ? features : (examples.ids[at] ?? features);
        const gradient = error + decay * (weights[id] ?? 0);
        squares[id] = (squares[id] ?? 0) + gradient * gradient;
        weights[id] = (weights[id] ?? 0) - (rate * gradient) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return weights;
}
