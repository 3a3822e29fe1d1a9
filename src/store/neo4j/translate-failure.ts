import neo4j, { Neo4jError } from 'neo4j-driver';
import { StoreCannotOpen, StoreUnavailable } from '../../domain/errors.ts';

const cannotOpen: Readonly<Record<string, string>> = {
  'Neo.ClientError.Security.Unauthorized':
    'Neo4j does not accept this user and password: check NEO4J_USER and NEO4J_PASSWORD.',
  'Neo.ClientError.Security.AuthenticationRateLimit':
    'Neo4j does not accept this user and password and has stopped listening for a moment: check NEO4J_USER and NEO4J_PASSWORD.',
  'Neo.ClientError.Security.CredentialsExpired':
    'Neo4j wants the password of this user to be changed first: set a new one, then NEO4J_PASSWORD.',
  'Neo.ClientError.Security.Forbidden':
    'Neo4j does not allow this user to do that: give it the right to read, write and change the schema.',
  'Neo.ClientError.Database.DatabaseNotFound':
    'Neo4j has no database of that name: check NEO4J_DATABASE.',
};

/** Foreseen failures of the server or the way to it become ours, in one line each; all else passes unchanged. */
export function toNeo4jFailure(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const line = cannotOpen[error.code];
  if (line) return new StoreCannotOpen(line, { uri, code: error.code }, error);
  return isOutOfReach(error) ? outOfReach(uri, error) : error;
}

export function outOfReach(uri: string, cause?: Neo4jError): StoreUnavailable {
  return new StoreUnavailable(
    `Neo4j at ${uri} does not answer: see that it runs; the same request works once it does.`,
    { uri, code: cause?.code },
    cause,
  );
}

function isOutOfReach(error: Neo4jError): boolean {
  return (
    neo4j.isRetryableError(error) ||
    error.code === neo4j.error.SERVICE_UNAVAILABLE ||
    error.code === neo4j.error.SESSION_EXPIRED ||
    error.code.startsWith('Neo.TransientError.') ||
    // the pool's own words when no connection came free in time
    /acquisition timed out|pool is closed|driver.* closed/i.test(error.message)
  );
}
