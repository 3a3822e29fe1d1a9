/** Features cut into few steps each, column by column: what trees are grown on. */
export type BinnedFeatures = {
  readonly rows: number;
  readonly columns: readonly Uint8Array[];
  /** Upper bounds: a value belongs to the first bin whose bound is not below it; the last bin has none. */
  readonly bounds: readonly (readonly number[])[];
};

const sampled = 20_000;

/** At most `most` bins a feature with about equally many examples in each. */
export function binFeatures(
  rows: readonly Float32Array[],
  features: number,
  most = 64,
): BinnedFeatures {
  const step = Math.max(1, Math.floor(rows.length / sampled));
  const columns: Uint8Array[] = [];
  const bounds: number[][] = [];
  for (let feature = 0; feature < features; feature++) {
    const values: number[] = [];
    for (let row = 0; row < rows.length; row += step) values.push(rows[row]?.[feature] ?? 0);
    const cuts = quantiles(
      values.sort((a, b) => a - b),
      most,
    );
    const column = new Uint8Array(rows.length);
    for (let row = 0; row < rows.length; row++)
      column[row] = binOf(rows[row]?.[feature] ?? 0, cuts);
    columns.push(column);
    bounds.push(cuts);
  }
  return { rows: rows.length, columns, bounds };
}

/** Cuts lie halfway between neighbours and are rounded, so that a model file stays short. */
function quantiles(sorted: readonly number[], most: number): number[] {
  const cuts: number[] = [];
  for (let at = 1; at < most; at++) {
    const index = Math.floor((at * sorted.length) / most);
    const below = sorted[index - 1] ?? 0;
    let next = index;
    while (next < sorted.length && sorted[next] === below) next++;
    const above = sorted[next];
    if (above === undefined) break;
    const cut = Number(((below + above) / 2).toPrecision(5));
    if (cut > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY)) cuts.push(cut);
  }
  return cuts;
}

function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
