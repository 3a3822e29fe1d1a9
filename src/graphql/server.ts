import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { GraphReader } from '../store/graph-reader.ts';
import type { GraphContext } from './context.ts';
import { createErrorMask } from './errors.ts';
import { hostPlugin } from './hosts.ts';
import { type Limits, limitPlugins, usualLimits } from './limits.ts';
import { createLoaders } from './loaders.ts';
import type { Logger } from './logger.ts';
import { refusalPlugin } from './refusals.ts';
import { requestPlugin } from './request.ts';
import { schema } from './schema.ts';

export type GraphqlServerOptions = {
  readonly reader: GraphReader;
  /** Resolves when a statement can be run now. */
  readonly ready: () => Promise<void>;
  readonly log: Logger;
  readonly settings?: {
    /** Names to answer under besides 127.0.0.1, localhost and [::1]. */
    readonly hosts?: readonly string[];
    readonly limits?: Partial<Limits>;
  };
};

export type GraphqlServer = ReturnType<typeof createGraphqlServer>;

/** The whole API behind one request handler: usable by node:http, and by tests without any port. */
export function createGraphqlServer({ reader, ready, log, settings = {} }: GraphqlServerOptions) {
  const limits = { ...usualLimits, ...settings.limits };

  return createYoga<object, GraphContext>({
    schema,
    context: () => ({ reader, loaders: createLoaders(reader) }),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/healthz',
    landingPage: false,
    graphiql: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: limits.bodyBytes,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST'] },
    logging: false,
    maskedErrors: { maskError: createErrorMask(log) },
    plugins: [
      hostPlugin(settings.hosts ?? []),
      useReadinessCheck({ endpoint: '/readyz', check: () => ready().then(() => true) }),
      requestPlugin,
      ...limitPlugins(limits),
      refusalPlugin,
    ],
  });
}
