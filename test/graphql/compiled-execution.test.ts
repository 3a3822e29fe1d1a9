import { expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/domain/errors.ts';
import { readExamples } from '../../src/graphql/examples.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { ask, serve } from './ask.ts';
import { openSeed } from './open-seed.ts';

const { reader } = await openSeed();
const compiling = (reader: GraphReader, compileAfter: number) =>
  serve(reader, { settings: { compileAfter } });
const always = compiling(reader, 0);
const never = compiling(reader, Number.POSITIVE_INFINITY);

it.each(readExamples())('answers $name as the usual executor does', async ({ query }) => {
  expect(await ask(always, query)).toEqual(await ask(never, query));
});

const page = `query Page($first: Int, $with: Boolean = true, $order: [PaperOrder!]) {
  papers(first: $first, orderBy: $order) { pageInfo { hasNextPage endCursor } nodes { ...Named topics @include(if: $with) { edges { score } } } }
  again: papers(first: 1) { edges { cursor node { __typename ... on Paper { slug publishedOn } ... on Node { id } } } }
}
fragment Named on Entity { kind label degree }`;
const needed = 'query Needed($id: ID! = "UGFwZXI6eA==") { node(id: $id) { id } }';
const chosen = 'query Chosen($by: PaperBy!) { paper(by: $by) { title } }';

it.each([
  ['fragments and aliases', page, {}],
  ['variables', page, { first: 3, order: [{ field: 'TITLE', direction: 'ASC' }] }],
  ['a field left out', page, { first: 3, with: false }],
  ['null for a variable', page, { first: null }],
  ['an argument out of its range', page, { first: 1_000 }],
  ['a variable of another type', page, { first: 'many' }],
  ['an enum value that is none', page, { order: [{ field: 'COLOUR' }] }],
  ['a default of what must not be null', needed, {}],
  ['null for what must not be null', needed, { id: null }],
  ['one way to name a paper', chosen, { by: { slug: 'nowhere' } }],
  ['two ways to name a paper', chosen, { by: { slug: 'a', doi: 'b' } }],
  ['no way to name a paper', chosen, { by: {} }],
  [
    'a date that is none',
    '{ papers(where: { publishedOn: { from: "2025-13-01" } }) { totalCount } }',
    {},
  ],
  ['a broken cursor', '{ papers(after: "x") { nodes { id } } }', {}],
  ['an unknown id', '{ nodes(ids: ["UGFwZXI6eA==", "nonsense"]) { id } }', {}],
  [
    'the schema',
    '{ __schema { queryType { name } } __type(name: "Paper") { fields { name } } }',
    {},
  ],
])('answers %s as the usual executor does', async (_, query, variables) => {
  expect(await ask(always, query, variables)).toEqual(await ask(never, query, variables));
});

it('leaves the siblings of a failing field, and says where it failed', async () => {
  const failing: GraphReader = {
    ...reader,
    dataset: () => Promise.reject(new StoreUnavailable('The database does not answer.')),
    topicsOfPapers: {
      ...reader.topicsOfPapers,
      pages: () => Promise.reject(new TypeError('a bug')),
    },
  };
  const query = `{
    dataset { paperCount }
    papers(first: 2) { nodes { slug topics { nodes { slug } } } } }`;
  const answer = await ask(compiling(failing, 0), query);

  expect(answer.errors).toHaveLength(3);
  expect(answer).toEqual(await ask(compiling(failing, Number.POSITIVE_INFINITY), query));
});

it('answers the same before and after it is compiled', async () => {
  const server = compiling(reader, 2);
  const query = '{ papers(first: 2) { nodes { title } } }';
  const answers = [];
  for (let time = 0; time < 5; time += 1) answers.push(await ask(server, query));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});
