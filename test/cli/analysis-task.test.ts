import { expect, it, onTestFinished } from 'vitest';
import type { AnalysisStart, AnalysisTask } from '../../src/cli/analyse/analysis-task.ts';
import { computeAnalysis } from '../../src/cli/analyse/compute-analysis.ts';
import { startWorker } from '../../src/cli/analyse/start-worker.ts';
import { someFacts } from '../analysis/some-facts.ts';

const start: AnalysisStart = { background: null, curatedHubs: [], previous: null };
const subjects = ['speculative decoding of language models', 'genome assembly from long reads'];
const papers = Array.from({ length: 24 }, (_, at) =>
  someFacts({ key: `arxiv:${100 + at}`, title: `${subjects[at % 2]} by way ${at % 5}` }),
);

async function resultOf(task: AnalysisTask) {
  onTestFinished(() => task.close());
  await task.add(JSON.stringify(papers.slice(0, 10)));
  await task.add(JSON.stringify(papers.slice(10)));
  return { ...(await task.result()), stability: await task.stability() };
}

it('finds in a thread of its own what it finds here, and tells how far it is', async () => {
  const steps: string[] = [];
  const there = await resultOf(startWorker(start, (step) => steps.push(step)));
  expect(there).toEqual(await resultOf(computeAnalysis(start, () => {})));
  expect([...new Set(steps)]).toEqual([
    'making vectors',
    'finding similar papers',
    'clustering',
    'measuring stability',
  ]);
  expect(there.clusters.clusters.filter(({ level }) => level === 0)).toHaveLength(2);
});

it('keeps clusters and places of the analysis before when a paper comes', async () => {
  const before = await resultOf(computeAnalysis(start, () => {}));
  const members = (id: string) =>
    before.clusters.members.filter(({ cluster }) => cluster === id).map(({ key }) => key);
  const previous = {
    clusters: before.clusters.clusters.map(({ id, level }) => ({
      id,
      level,
      members: members(id),
    })),
    positions: new Map(
      before.keys.map((key, at) => [
        key,
        { x: before.positions[2 * at] ?? 0, y: before.positions[2 * at + 1] ?? 0 },
      ]),
    ),
  };
  const task = computeAnalysis({ ...start, previous }, () => {});
  await task.add(
    JSON.stringify([...papers, someFacts({ key: 'arxiv:999', title: subjects[0] ?? '' })]),
  );
  const after = await task.result();
  const ids = ({ clusters }: typeof before.clusters) => clusters.map(({ id }) => id).sort();
  expect(ids(after.clusters)).toEqual(ids(before.clusters));
  expect(after.positions.slice(0, 48)).toEqual(before.positions);
});

it('throws here what went wrong there', async () => {
  const task = startWorker(start, () => {});
  onTestFinished(() => task.close());
  await expect(task.add('no JSON')).rejects.toThrow(/JSON/);
  await expect(task.result()).rejects.toThrow(/JSON/);
});
