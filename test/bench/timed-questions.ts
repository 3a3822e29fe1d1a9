import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import type { Outlines } from '../../src/graphql/outline/outlines.ts';
import { createGraphqlServer, type GraphqlServer } from '../../src/graphql/server.ts';
import type { Engine } from '../../src/store/engine.ts';
import { meteredEngine } from '../../src/store/metered-engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { firstArgument } from './first-argument.ts';

/** One answer, and what it took. */
export type Timed = {
  readonly ms: number;
  readonly cpu: number;
  readonly statements: number;
  readonly data: Readonly<Record<string, unknown>>;
};

const Answer = z.object({
  data: z.record(z.string(), z.unknown()),
  errors: z.undefined().optional(),
  extensions: z.object({ cost: z.object({ statements: z.number() }) }),
});

/** The whole API over an engine, every statement counted. */
export const benchServer = (engine: Engine, outlines?: Outlines): GraphqlServer =>
  createGraphqlServer({
    reader: graphReader(engine),
    outlines,
    meteredReader: (meter) => graphReader(meteredEngine(engine, meter)),
    ready: () => engine.ready(),
    annotate: async () => ({ concepts: [], topics: [], links: [], truncated: false }),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });

/** Asks through the front door, without a socket between. An error in the answer ends the bench. */
export async function askTimed(
  server: GraphqlServer,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Timed> {
  const used = process.cpuUsage();
  const started = performance.now();
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-papergraph-cost': '1' },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await response.json();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  const { data, extensions } = Answer.parse(body);
  return { ms, cpu: (user + system) / 1_000, data, statements: extensions.cost.statements };
}

/** The value that a share of all values does not exceed, to one decimal. */
export const quantile = (values: readonly number[], share: number): string => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
};

/** "p50 8.1 ms, p99 20.4 ms (processor 7.9), at most 8 statements". */
export function describeTimes(answers: readonly Timed[]): string {
  const ms = answers.map((answer) => answer.ms);
  const cpu = answers.map((answer) => answer.cpu);
  const statements = Math.max(...answers.map((answer) => answer.statements));
  return (
    `p50 ${quantile(ms, 0.5)} ms, p99 ${quantile(ms, 0.99)} ms (processor p50 ${quantile(cpu, 0.5)}), ` +
    `at most ${statements} statements`
  );
}

export const describeLoad = (): string => `load ${loadavg()[0]?.toFixed(1)}`;

/** The graph that a bench was told to measure. */
export const placeFromArguments = (bench: string): string =>
  firstArgument('what to measure', `${bench} <a folder that holds an analysed graph | bolt://…>`);
