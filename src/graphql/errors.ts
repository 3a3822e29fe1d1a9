import { GraphQLError } from 'graphql';
import { AppError, StoreUnavailable, TimedOut } from '../domain/errors.ts';
import type { Logger } from './logger.ts';

/** The codes that the contract promises. */
const codes = new Set([
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COSTLY',
  'NOT_FOUND',
  'STORE_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL',
]);

/** An error may echo what was asked, but not a megabyte of it. */
const longestMessage = 500;

/** The one place where our errors become GraphQL errors. What we did not foresee is logged once and hidden. */
export function createErrorMask(log: Logger) {
  // what one read throws reaches every field that waited for it
  const told = new WeakSet<Error>();
  const tellOnce = (tell: Logger['error'], err: unknown, path: unknown, message: string) => {
    if (err instanceof Error) {
      if (told.has(err)) return;
      told.add(err);
    }
    tell.call(log, { err, path }, message);
  };

  return (error: unknown): GraphQLError => {
    const { nodes, source, positions, path } = error as Partial<GraphQLError>;
    const place = { nodes, source, positions, path };
    const cause = innermost(error);

    if (cause instanceof AppError && codes.has(cause.code)) {
      if (cause instanceof StoreUnavailable || cause instanceof TimedOut) {
        tellOnce(log.warn, cause, path, 'a query found no answer');
      }
      return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code } });
    }
    // without a path it is the request that is wrong, not a resolver: the asker must see why
    if (cause instanceof Error && cause.name === 'GraphQLError' && path === undefined) {
      return toRefusal(error as GraphQLError);
    }
    tellOnce(log.error, cause, path, 'a query met a bug');
    return new GraphQLError('Something went wrong on our side.', {
      ...place,
      extensions: { code: 'INTERNAL' },
    });
  };
}

/** A request that is refused as a whole, in plain words, with a code of the contract and a status. */
export function toRefusal(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
  return new GraphQLError(toPlainWords(error.message), {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: {
      code: code && codes.has(code) ? code : 'BAD_USER_INPUT',
      http: { status: http?.status ?? (code === 'INTERNAL' ? 500 : 400) },
    },
  });
}

export function refuse(message: string, status = 400, code = 'BAD_USER_INPUT'): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

function toPlainWords(message: string): string {
  const plain = message.replace(/ ?Did you mean .*$/s, '').replace(/^Syntax Error: /, '');
  return plain.length > longestMessage ? `${plain.slice(0, longestMessage)}…` : plain;
}

/** Executors wrap errors in errors; the first one says what happened. */
function innermost(error: unknown): unknown {
  const inner = (error as Partial<GraphQLError> | null)?.originalError;
  return inner ? innermost(inner) : error;
}
