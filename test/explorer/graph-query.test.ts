import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphQuery, sharedQuery, toLiteral, whereOf } from '../../src/explorer/api/graph-query.ts';
import { allClustersQuery, overviewQuery } from '../../src/explorer/api/overview-query.ts';
import { paperQuery } from '../../src/explorer/api/paper-query.ts';
import { pathQuery } from '../../src/explorer/api/path-query.ts';
import { searchQuery, suggestQuery } from '../../src/explorer/api/search-queries.ts';
import {
  clusterQuery,
  conceptQuery,
  topicQuery,
  writerQuery,
} from '../../src/explorer/api/thing-queries.ts';
import { firstView, projections, type Scope } from '../../src/explorer/view/view.ts';
import { printGraphqlSchema } from '../../src/graphql/print-schema.ts';

const schema = buildSchema(printGraphqlSchema());
const problems = (query: string) => validate(schema, parse(query)).map(({ message }) => message);

const queries = {
  allClustersQuery,
  clusterQuery,
  conceptQuery,
  overviewQuery,
  paperQuery,
  pathQuery,
  searchQuery,
  suggestQuery,
  topicQuery,
  writerQuery,
};

describe('the queries of the page', () => {
  it.each(Object.entries(queries))('%s fits the schema', (_, query) => {
    expect(problems(query)).toEqual([]);
  });

  const scopes: Scope[] = [
    { kind: 'all' },
    { kind: 'topic', id: 'a' },
    { kind: 'cluster', id: 'a' },
    { kind: 'around', id: 'a' },
    { kind: 'search', text: 'a "quoted" \\ text\n😀' },
  ];
  it.each(scopes.flatMap((scope) => projections.map((projection) => ({ scope, projection }))))(
    'fits the schema for $scope.kind as $projection',
    ({ scope, projection }) => {
      const view = { ...firstView, scope, projection, topics: ['decoding'], from: 998, to: 2025 };
      expect(problems(graphQuery(view))).toEqual([]);
    },
  );
});

it('hands on the path that is drawn, else the picture', () => {
  const path = { from: 'a', to: 'b' };
  expect(problems(sharedQuery({ ...firstView, path }))).toEqual([]);
  expect(sharedQuery({ ...firstView, path })).toContain('path: { from: "a", to: "b" }');
  expect(sharedQuery(firstView)).toBe(graphQuery(firstView));
});

it('asks for whole years', () => {
  expect(whereOf({ ...firstView, from: 2020, to: 2021 })).toEqual({
    publishedOn: { from: '2020-01-01', to: '2021-12-31' },
  });
  expect(whereOf(firstView)).toBeNull();
});

it('writes values as queries hold them', () => {
  expect(toLiteral({ all: true, ids: ['a"b'], nodes: 3 })).toBe(
    '{ all: true, ids: ["a\\"b"], nodes: 3 }',
  );
});
