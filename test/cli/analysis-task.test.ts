import { expect, it, onTestFinished } from 'vitest';
import type { FoundMember } from '../../src/analysis/found-clusters.ts';
import type { PaperFacts } from '../../src/analysis/paper-facts.ts';
import type { AnalysisPart } from '../../src/cli/analyse/analysis-part.ts';
import type {
  AnalysisStart,
  AnalysisTask,
  OnStep,
  SketchedCluster,
} from '../../src/cli/analyse/analysis-task.ts';
import { composeAnalysis } from '../../src/cli/analyse/compose-analysis.ts';
import { computePart } from '../../src/cli/analyse/compute-part.ts';
import { readJson } from '../../src/cli/analyse/packed-json.ts';
import { startPart } from '../../src/cli/analyse/start-part.ts';
import { someFacts } from '../analysis/some-facts.ts';

const nothingKnown = { background: null, curatedHubs: [] };
const subjects = ['speculative decoding of language models', 'genome assembly from long reads'];
const papers = Array.from({ length: 24 }, (_, at) =>
  someFacts({ key: `arxiv:${100 + at}`, title: `${subjects[at % 2]} by way ${at % 5}` }),
);

function aTask(
  parts: readonly [AnalysisPart, ...AnalysisPart[]],
  onStep: OnStep = () => {},
  previous: AnalysisStart['previous'] = null,
): AnalysisTask {
  const task = composeAnalysis(parts, previous, onStep);
  onTestFinished(() => task.close());
  return task;
}

const here = () => computePart(nothingKnown);
const there = () => startPart(nothingKnown);

async function resultOf(task: AnalysisTask, added: readonly PaperFacts[] = papers) {
  for (let from = 0; from < added.length; from += 5) await task.add(added.slice(from, from + 5));
  const related = await task.related();
  const [grouped, stability] = await Promise.all([task.grouped(), task.stability()]);
  const { clusters, members, ...rest } = grouped;
  return {
    ...{ ...related, ...rest, stability },
    clusters: clusters.flatMap((piece) => readJson<SketchedCluster[]>(piece)),
    members: members.flatMap((piece) => readJson<FoundMember[]>(piece)),
  };
}

it('finds in threads of its own what it finds here, and tells how far it is', async () => {
  const steps: string[] = [];
  const found = await resultOf(aTask([there(), there()], (step) => steps.push(step)));
  expect(found).toEqual(await resultOf(aTask([here()])));
  expect(new Set(steps)).toEqual(
    new Set(['making vectors', 'finding similar papers', 'clustering', 'measuring stability']),
  );
  expect(found.clusters.filter(({ level }) => level === 0)).toHaveLength(2);
  expect(found.stability[0]).toBe(1);
});

it('finds the same however many take part', async () => {
  const alone = await resultOf(aTask([here()]));
  expect(await resultOf(aTask([here(), here()]))).toEqual(alone);
  expect(await resultOf(aTask([here(), here(), here()]))).toEqual(alone);
  // more of them than there are batches of papers
  expect(await resultOf(aTask([here(), here()]), papers.slice(0, 4))).toEqual(
    await resultOf(aTask([here()]), papers.slice(0, 4)),
  );
  expect((await resultOf(aTask([here(), here()]), [])).keys).toEqual([]);
});

it('keeps clusters and places of the analysis before when a paper comes', async () => {
  const before = await resultOf(aTask([here()]));
  const previous = {
    clusters: before.clusters.map(({ id, level }) => ({
      ...{ id, level },
      members: before.members.filter(({ cluster }) => cluster === id).map(({ key }) => key),
    })),
    positions: new Map(
      before.keys.map((key, at) => [
        key,
        { x: before.positions[2 * at] ?? 0, y: before.positions[2 * at + 1] ?? 0 },
      ]),
    ),
  };
  const newcomer = someFacts({ key: 'arxiv:999', title: subjects[0] ?? '' });
  const after = await resultOf(aTask([here()], undefined, previous), [...papers, newcomer]);
  const ids = ({ clusters }: typeof before) => clusters.map(({ id }) => id).sort();
  expect(ids(after)).toEqual(ids(before));
  expect(after.positions.slice(0, 48)).toEqual(before.positions);
});

it('throws here what went wrong in any of the threads', async () => {
  const task = aTask([there(), there()]);
  await task.add(papers);
  // what is no paper makes that thread fail, and nobody waits for it yet
  await task.add([{ key: 'arxiv:1' } as PaperFacts]);
  await expect(task.related()).rejects.toThrow(TypeError);
});

it('says so when a thread ends while it is needed', async () => {
  const lost = there();
  const task = aTask([there(), lost]);
  await task.add(papers);
  await lost.close();
  await task.add(papers);
  await expect(task.related()).rejects.toThrow(/The analysis stopped with code/);
});
