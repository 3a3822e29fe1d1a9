import { GraphQLError, Kind } from 'graphql';
import { IsoDate } from '../domain/record.ts';
import { builder } from './builder.ts';

const parseDate = (value: unknown): string => {
  const date = IsoDate.safeParse(value);
  if (date.success) return date.data;
  throw new GraphQLError('A date is written like 2024-02-07.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

builder.scalarType('Date', {
  description: 'A calendar date, ISO 8601: 2024-02-07.',
  serialize: (date) => date,
  parseValue: parseDate,
  parseLiteral: (literal) => parseDate(literal.kind === Kind.STRING ? literal.value : null),
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, ISO 8601: 2024-02-07T12:30:00.000Z.',
  serialize: (moment) => moment,
});

builder.scalarType('URL', {
  description: 'An absolute web address.',
  serialize: (url) => url,
});

builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
});
