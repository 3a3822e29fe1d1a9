import { expect, it } from 'vitest';
import { boostTrees, usualBoosting } from '../../../src/annotate/lexicon/boost-trees.ts';
import { toPredictor } from '../../../src/annotate/lexicon/predict-trees.ts';
import { leafValue, type TreeEnsemble } from '../../../src/annotate/lexicon/tree-ensemble.ts';

const small = {
  ...usualBoosting,
  trees: 30,
  leaves: 4,
  leastRows: 2,
  rowShare: 1,
  featureShare: 1,
};

/** One of two is set, but not both: no single feature tells. */
const rows = Array.from({ length: 200 }, (_, at) =>
  Float32Array.of(at % 2, Math.floor(at / 2) % 2, at / 200),
);
const labels = Uint8Array.from(rows, ([a, b]) => (a === b ? 0 : 1));

/** What trees say of rows. */
function predict(trees: TreeEnsemble, asked: readonly Float32Array[]): number[] {
  const width = asked[0]?.length ?? 0;
  return toPredictor(trees)(
    Float32Array.from(asked.flatMap((row) => [...row])),
    asked.length,
    width,
  );
}

it('learns what only two features together tell', () => {
  const trees = boostTrees(rows, labels, { ...small, rowShare: 0.9 });
  const right = predict(trees, rows).filter(
    (probability, at) => probability > 0.5 === (labels[at] === 1),
  );
  expect(right.length).toBe(rows.length);
});

it('makes the same trees of the same examples', () => {
  expect(boostTrees(rows, labels, small)).toEqual(boostTrees(rows, labels, small));
});

it('says the share of the label where nothing tells examples apart', () => {
  const same = Array.from({ length: 40 }, () => Float32Array.of(1));
  const tenOfForty = Uint8Array.from(same, (_, at) => (at < 10 ? 1 : 0));
  const [probability] = predict(boostTrees(same, tenOfForty, small), same);
  expect(probability).toBeCloseTo(0.25, 3);
});

it('says of many rows at once what each tree says of each', () => {
  const trees = boostTrees(rows, labels, small);
  const alone = rows.map((row) => {
    const sum = trees.trees.reduce((sum, tree) => sum + leafValue(tree, row), trees.bias);
    return 1 / (1 + Math.exp(-sum));
  });
  for (const [at, probability] of predict(trees, rows.slice(0, 7)).entries()) {
    expect(probability).toBeCloseTo(alone[at] ?? 0, 5);
  }
});
