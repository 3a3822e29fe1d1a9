import { setImmediate as others } from 'node:timers/promises';
import type { SearchSpace } from '../../analysis/nearest-neighbours.ts';
import type { NeighbourTable } from '../../analysis/neighbour-table.ts';
import type { WeightedGraph } from '../../analysis/weighted-graph.ts';
import type { AnalysisPart, Range, VectorBatch } from './analysis-part.ts';
import type { AnalysisStart, AnalysisTask, GroupedPapers, OnStep } from './analysis-task.ts';
import type { PartStart } from './compute-part.ts';
import { packPrevious } from './packed-previous.ts';
import { shareOut } from './share-out.ts';
import { subsetsFor } from './stability-of-levels.ts';

/** Papers compared at a time. */
const stride = 250;

/** Who do an analysis: how many at once, and where one more comes from. */
export type Crew = { readonly size: number; hire(start: PartStart): AnalysisPart };

/**
 * The whole of an analysis, done by one part or by several at once. The same is found however many they are and whoever is
 * done first.
 */
export function composeAnalysis(start: AnalysisStart, crew: Crew, onStep: OnStep): AnalysisTask {
  const counting: Promise<void>[] = [];
  let closed = false;
  const { background, curatedHubs } = start;
  const parts = [crew.hire({ background, curatedHubs })];
  const first = () => parts[0] as AnalysisPart;
  const hire = () => {
    if (closed) throw new Error('The analysis was stopped.');
    return crew.hire({ background: null, curatedHubs });
  };
  /** Others come in their place: with a thread goes all that it still held, which is more than any step needs. */
  const relieve = async () => {
    const tired = parts.splice(0);
    await Promise.all(tired.map((part) => part.close()));
    while (parts.length < crew.size) {
      parts.push(hire());
      // starting a thread takes a moment; others may need this one
      await others();
    }
  };
  let batches = 0;
  let known: Known | null = null;
  let grouping: Promise<GroupedPapers> | null = null;

  /** All parts learn what all of them have counted. */
  const settle = async () => {
    await Promise.all(counting);
    const helpers = parts.slice(1);
    const counts = await Promise.all(helpers.map((part) => part.counted()));
    const settled = await first().settle(counts);
    await Promise.all(helpers.map((part) => part.learn(settled.model)));
    return settled.background;
  };

  /** Every part turns the batches that it counted into vectors. */
  const vectorise = async () => {
    const made: VectorBatch[] = [];
    let done = 0;
    await Promise.all(
      parts.map(async (part, turn) => {
        for (let at = turn; at < batches; at += parts.length) {
          onStep('making vectors', done / batches);
          made[at] = await part.vectorise();
          done++;
        }
      }),
    );
    return made;
  };

  const findNeighbours = async (space: SearchSpace, papers: number) => {
    await Promise.all(parts.map((part) => part.enter(space)));
    const ranges = toRanges(papers);
    const step = (done: number) => onStep('finding similar papers', done / (2 * ranges.length));
    step(0);
    await shareOut(parts, ranges, (part, range) => part.setFloors(range), step);
    const compared = (done: number) => step(ranges.length + done);
    await shareOut(parts, ranges, (part, range) => part.comparePapers(range), compared);
    const tables = await Promise.all(parts.map((part) => part.found()));
    const [one, ...more] = tables;
    return first().relate([one as NeighbourTable, ...more]);
  };

  return {
    add: async (facts) => {
      const turn = batches++ % crew.size;
      // as they are needed: of few papers no more than there are batches
      if (turn === parts.length) parts.push(hire());
      // one batch may be counted while the next is read
      await counting[turn];
      const bytes = new TextEncoder().encode(JSON.stringify(facts));
      const counted = (parts[turn] as AnalysisPart).count(bytes);
      counting[turn] = counted;
      // whoever waits for it next hears of it
      counted.catch(() => {});
    },
    related: async () => {
      const used = await settle();
      const packing = first().packModel();
      const [made, model] = await Promise.all([vectorise(), packing]);
      const keys = made.flatMap((batch) => batch.keys);
      const concepts = made.map((batch) => batch.concepts);
      await relieve();
      const space = await first().prepareSearch(made.splice(0).map((batch) => batch.vectors));
      const { similar, graph } = await findNeighbours(space, keys.length);
      await relieve();
      known = { keys, graph, concepts };
      const { vectors } = space;
      return { model, background: used, keys, vectors, similar };
    },
    grouped: async () => {
      onStep('clustering', 0);
      const found = needed(known);
      grouping = packPrevious(start.previous).then((previous) =>
        first().group({ ...found, previous }),
      );
      const grouped = await grouping;
      onStep('clustering', 1);
      return grouped;
    },
    stability: async () => {
      const { graph } = needed(known);
      const { subsets } = subsetsFor(graph.size);
      const clustered: (readonly Int32Array[])[] = [];
      await shareOut(
        // the first has clusters to find before
        [...parts.slice(1), Promise.resolve(grouping).then(first)],
        Array.from({ length: subsets }, (_, subset) => subset),
        async (part, subset) => {
          clustered[subset] = await part.clusterSubset(graph, subset);
        },
        (done) => onStep('measuring stability', done / subsets),
      );
      return first().agreement(clustered);
    },
    close: async () => {
      closed = true;
      await Promise.all(parts.map((part) => part.close()));
    },
  };
}

/** What clusters are found from. */
type Known = {
  readonly keys: readonly string[];
  readonly graph: WeightedGraph;
  readonly concepts: readonly Uint8Array[];
};

function needed(known: Known | null): Known {
  if (known === null) throw new Error('Papers are grouped when they have been related.');
  return known;
}

function toRanges(papers: number): Range[] {
  return Array.from({ length: Math.ceil(papers / stride) }, (_, at) => ({
    from: at * stride,
    to: Math.min(papers, (at + 1) * stride),
  }));
}
