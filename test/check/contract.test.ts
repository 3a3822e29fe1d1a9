import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { printGraphqlSchema } from '../../src/graphql/print-schema.ts';
import { schema } from '../../src/graphql/schema.ts';
import { notYet } from './not-yet.ts';

const contract = buildSchema(readFileSync('test/graphql/contract.graphql', 'utf8'));

it('breaks no promise of the contract, but for what is not there yet', async () => {
  const changes = await diff(contract, buildSchema(printGraphqlSchema()));

  const broken = changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({ path: path ?? '', message }));
  const unexpected = broken.filter(({ path }) => !notYet.includes(path));
  const alreadyThere = notYet.filter((path) => !broken.some((change) => change.path === path));

  expect({ unexpected, alreadyThere }).toEqual({ unexpected: [], alreadyThere: [] });
});

it('prints the schema as schema/schema.graphql holds it; `npm run schema` renews the file', () => {
  expect(printGraphqlSchema()).toBe(readFileSync('schema/schema.graphql', 'utf8'));
});

it('describes every type, field, argument and value', () => {
  const silent = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      { name: type.name, description: type.description },
      ...(isEnumType(type) ? type.getValues() : []).map(({ name, description }) => ({
        name: `${type.name}.${name}`,
        description,
      })),
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : []).map((field) => ({
        name: `${type.name}.${field.name}`,
        description: field.description,
      })),
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields())
        : []
      ).flatMap((field) => [
        { name: `${type.name}.${field.name}`, description: field.description },
        ...field.args.map(({ name, description }) => ({
          name: `${type.name}.${field.name}(${name}:)`,
          description,
        })),
      ]),
    ])
    .filter(({ description }) => !description?.trim());

  expect(silent.map(({ name }) => name)).toEqual([]);
});
