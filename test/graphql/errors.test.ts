import { expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../../src/domain/errors.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { ask, noLog, serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

const reader = await openGraph();
const failing = (error: unknown): GraphReader => ({
  ...reader,
  topicsOfPapers: { ...reader.topicsOfPapers, pages: () => Promise.reject(error) },
  dataset: () => Promise.reject(error),
});
const query = `{ papers(first: 2, orderBy: [{ field: TITLE, direction: ASC }]) {
  nodes { slug topics { totalCount nodes { slug } } } } dataset { paperCount } }`;

it('leaves the siblings of a failing field', async () => {
  const answer = await ask(
    serve(failing(new StoreUnavailable('The database does not answer.'))),
    query,
  );

  expect(answer.data).toEqual({
    papers: {
      nodes: [
        { slug: 'paper-00', topics: null },
        { slug: 'paper-01', topics: null },
      ],
    },
    dataset: null,
  });
  expect(answer.errors?.map(({ message, extensions }) => [message, extensions])).toEqual(
    Array(3).fill(['The database does not answer.', { code: 'STORE_UNAVAILABLE' }]),
  );
});

it('hides a bug, and logs it once', async () => {
  const error = vi.fn();
  const bug = new TypeError('cannot read /etc/secret of undefined');

  const answer = await ask(
    serve(failing(bug), { log: { ...noLog, error } }),
    '{ dataset { paperCount } papers { nodes { topics { nodes { slug } } } } }',
  );

  expect(answer.errors).toHaveLength(21);
  expect(answer.errors?.[0]).toEqual({
    message: 'Something went wrong on our side.',
    locations: [{ line: 1, column: 3 }],
    path: ['dataset'],
    extensions: { code: 'INTERNAL' },
  });
  expect(error.mock.calls).toEqual([[{ err: bug, path: ['dataset'] }, 'a query met a bug']]);
});

it('answers in time, however long the store takes', async () => {
  const server = serve(
    { ...reader, dataset: () => new Promise(() => {}) },
    { settings: { limits: { milliseconds: 50 } } },
  );

  const answer = await ask(server, '{ dataset { paperCount } }');

  expect(answer.data).toBeNull();
  expect(answer.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
    ['The answer took longer than 0.05 s. Ask for less at once.', { code: 'TIMEOUT' }],
  ]);
});
