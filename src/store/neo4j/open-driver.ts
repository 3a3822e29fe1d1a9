import neo4j, { type Driver } from 'neo4j-driver';
import { StoreCannotOpen } from '../../domain/errors.ts';

export type Neo4jSettings = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /**
   * How many milliseconds a busy server may take to give a sign of life while a read waits; 1,500 when absent, so that a
   * request fails in time. A command that has the time gives more.
   */
  readonly signOfLife?: number;
};

/** How many milliseconds a failure that may pass is borne. */
export const patience = 3_000;
const oldest = { major: 5, minor: 26 };

export function openDriver({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: patience,
      connectionAcquisitionTimeout: patience,
      maxTransactionRetryTime: patience,
      // a connection that broke while nobody used it is found before it is used
      connectionLivenessCheckTimeout: 60_000,
      telemetryDisabled: true,
      userAgent: 'papergraph',
    });
  } catch (error) {
    throw new StoreCannotOpen(
      `The address ${uri} is none of Neo4j: it looks like neo4j://host:7687 or bolt://host:7687.`,
      { uri },
      error,
    );
  }
}

/** The server's version, 5.26 or newer. Asks once and fails at once. */
export async function readVersion(driver: Driver, database: string): Promise<string> {
  const { agent } = await driver.getServerInfo({ database });
  const version = /(\d+)\.(\d+)[\w.]*/.exec(agent ?? '');
  const [whole = 'unknown', major = '0', minor = '0'] = version ?? [];
  const isOld =
    Number(major) < oldest.major ||
    (Number(major) === oldest.major && Number(minor) < oldest.minor);
  if (isOld) {
    throw new StoreCannotOpen(
      `Neo4j ${whole} is too old: ${oldest.major}.${oldest.minor} or newer is needed.`,
      { agent },
    );
  }
  return whole;
}
