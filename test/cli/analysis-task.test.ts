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
import { type Crew, composeAnalysis } from '../../src/cli/analyse/compose-analysis.ts';
import { computePart, type PartStart } from '../../src/cli/analyse/compute-part.ts';
import { readJson } from '../../src/cli/analyse/packed-json.ts';
import { startPart } from '../../src/cli/analyse/start-part.ts';
import { someFacts } from '../analysis/some-facts.ts';

const nothingKnown = { background: null, curatedHubs: [] };
const subjects = ['speculative decoding of language models', 'genome assembly from long reads'];
const papers = Array.from({ length: 24 }, (_, at) =>
  someFacts({ key: `arxiv:${100 + at}`, title: `${subjects[at % 2]} by way ${at % 5}` }),
);

function aTask(
  crew: Crew,
  onStep: OnStep = () => {},
  previous: AnalysisStart['previous'] = null,
): AnalysisTask {
  const task = composeAnalysis({ ...nothingKnown, previous }, crew, onStep);
  onTestFinished(() => task.close());
  return task;
}

const here = (size: number): Crew => ({ size, hire: computePart });
const there = (size: number): Crew => ({ size, hire: startPart });

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
  const found = await resultOf(aTask(there(2), (step) => steps.push(step)));
  expect(found).toEqual(await resultOf(aTask(here(1))));
  expect(new Set(steps)).toEqual(
    new Set(['making vectors', 'finding similar papers', 'clustering', 'measuring stability']),
  );
  expect(found.clusters.filter(({ level }) => level === 0)).toHaveLength(2);
  expect(found.stability[0]).toBe(1);
});

it('finds the same however many take part', async () => {
  const alone = await resultOf(aTask(here(1)));
  expect(await resultOf(aTask(here(2)))).toEqual(alone);
  expect(await resultOf(aTask(here(3)))).toEqual(alone);
  // more of them than there are batches of papers
  expect(await resultOf(aTask(here(2)), papers.slice(0, 4))).toEqual(
    await resultOf(aTask(here(1)), papers.slice(0, 4)),
  );
  expect((await resultOf(aTask(here(2)), [])).keys).toEqual([]);
});

it('keeps clusters and places of the analysis before when a paper comes', async () => {
  const before = await resultOf(aTask(here(1)));
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
  const after = await resultOf(aTask(here(1), undefined, previous), [...papers, newcomer]);
  const ids = ({ clusters }: typeof before) => clusters.map(({ id }) => id).sort();
  expect(ids(after)).toEqual(ids(before));
  expect(after.positions.slice(0, 48)).toEqual(before.positions);
});

it('throws here what went wrong in any of the threads', async () => {
  const task = aTask(there(2));
  await task.add(papers);
  // what is no paper makes that thread fail, and nobody waits for it yet
  await task.add([{ key: 'arxiv:1' } as PaperFacts]);
  await expect(task.related()).rejects.toThrow(TypeError);
});

it('says so when a thread ends while it is needed', async () => {
  const threads: AnalysisPart[] = [];
  const hire = (start: PartStart) => {
    const thread = startPart(start);
    threads.push(thread);
    return thread;
  };
  const task = aTask({ size: 2, hire });
  await task.add(papers);
  await task.add(papers);
  await threads[1]?.close();
  await expect(task.related()).rejects.toThrow(/The analysis stopped with code/);
});

it('ends where it is closed, whatever it is doing', async () => {
  const task = aTask(there(2), (step) => {
    if (step === 'finding similar papers') void task.close();
  });
  await expect(resultOf(task)).rejects.toThrow(/The analysis/);
});
