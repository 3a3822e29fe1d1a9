import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { hasRecursiveVariables } from '../../src/graphql/recursive-variables.ts';
import { schema } from '../../src/graphql/schema.ts';

const queries = `
  query Filter($where: PaperFilter) { papers(where: $where) { totalCount } }
  query Within($where: [PaperFilter!]!) { papers(where: { or: $where }) { totalCount } }
  query Plain($first: Int, $order: [PaperOrder!]) { papers(first: $first, orderBy: $order) { totalCount } }
  query Named($by: PaperBy!) { paper(by: $by) { title } }
  query None { dataset { paperCount } }`;

it.each([
  ['Filter', true],
  ['Within', true],
  ['Plain', false],
  ['Named', false],
  ['None', false],
] as const)('says of %s whether a variable can hold its own kind: %s', (name, expected) => {
  expect(hasRecursiveVariables(schema, parse(queries), name)).toBe(expected);
});
