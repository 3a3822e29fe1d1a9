import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { GraphReader } from '../store/graph-reader.ts';
import { compiledExecutionPlugin } from './compiled-execution.ts';
import type { GraphContext } from './context.ts';
import { corsPlugin } from './cors.ts';
import { createDocumentCache, noErrorCache } from './document-cache.ts';
import { createErrorMask } from './errors.ts';
import { explorerPlugin, type ReadPage } from './explorer.ts';
import { graphFilePaths, graphFilesPlugin } from './graph-files.ts';
import { graphiqlPlugin } from './graphiql.ts';
import { hostPlugin } from './hosts.ts';
import { type Limits, limitPlugins, usualLimits } from './limits.ts';
import { createLoaders } from './loaders.ts';
import type { Logger } from './logger.ts';
import { asksForCost, type Meter, meterPlugin } from './meter.ts';
import type { Outlines } from './outline/outlines.ts';
import { createPictureMemory, type PictureMemory } from './pictures/picture-memory.ts';
import { readPicture } from './pictures/pictures.ts';
import { refusalPlugin } from './refusals.ts';
import { type AnalysisMemory, createAnalysisMemory } from './relations/analysis-memory.ts';
import { createRequestAnalysis } from './relations/request-analysis.ts';
import { requestPlugin } from './request.ts';
import { requestLogPlugin } from './request-log.ts';
import { routesPlugin } from './routes.ts';
import { schema } from './schema.ts';
import type { TextAnnotator } from './text-annotator.ts';

export type GraphqlServerOptions = {
  readonly reader: GraphReader;
  /** A reader whose statements are counted, for requests that ask what they cost. */
  readonly meteredReader?: (meter: Meter) => GraphReader;
  /** Resolves when a statement can be run now. */
  readonly ready: () => Promise<void>;
  /** Reads a text that need not be in the graph. */
  readonly annotate: TextAnnotator;
  /** The page at the root; without one the root leads to the API. */
  readonly explorer?: ReadPage;
  /** What is known of every paper between requests; without it all of it is read again and again. */
  readonly outlines?: Outlines;
  readonly log: Logger;
  readonly settings?: {
    /** Names to answer under besides 127.0.0.1, localhost and [::1]. */
    readonly hosts?: readonly string[];
    readonly limits?: Partial<Limits>;
    /** Times that a query is asked before it is compiled; 3 unless told. */
    readonly compileAfter?: number;
  };
};

export type GraphqlServer = ReturnType<typeof createGraphqlServer>;

const endpoint = '/graphql';
const health = '/healthz';
const readiness = '/readyz';

/** The whole API behind one request handler: usable by node:http, and by tests without any port. */
export function createGraphqlServer(options: GraphqlServerOptions) {
  const { ready, explorer, outlines, log, settings = {} } = options;
  const limits = { ...usualLimits, ...settings.limits };
  const memory: Memory = {
    analysis: createAnalysisMemory(),
    pictures: createPictureMemory(outlines),
  };

  return createYoga<object, GraphContext>({
    schema,
    context: ({ request }) => createContext(options, memory, request),
    graphqlEndpoint: endpoint,
    healthCheckEndpoint: health,
    landingPage: false,
    graphiql: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: { documentCache: createDocumentCache(), errorCache: noErrorCache },
    cors: false,
    logging: false,
    maskedErrors: { maskError: createErrorMask(log) },
    plugins: [
      requestLogPlugin(log),
      hostPlugin(settings.hosts ?? []),
      corsPlugin,
      ...(explorer ? [explorerPlugin(explorer)] : []),
      routesPlugin(endpoint, [health, readiness, ...graphFilePaths]),
      graphFilesPlugin((request) => createContext(options, memory, request), log),
      useReadinessCheck({ endpoint: readiness, check: () => succeeds(ready) }),
      graphiqlPlugin(endpoint),
      requestPlugin,
      meterPlugin,
      compiledExecutionPlugin(settings.compileAfter),
      ...limitPlugins(limits),
      refusalPlugin,
    ],
  });
}

/** What requests share: only what is the same for all of them. */
type Memory = { readonly analysis: AnalysisMemory; readonly pictures: PictureMemory };

function createContext(
  { reader: usual, meteredReader, annotate }: GraphqlServerOptions,
  memory: Memory,
  request: Request,
): GraphContext {
  const meter = meteredReader && asksForCost(request) ? { statements: 0, rows: 0 } : null;
  const reader = meteredReader && meter ? meteredReader(meter) : usual;
  const analysis = createRequestAnalysis(reader, memory.analysis);
  const picture: GraphContext['picture'] = (question) =>
    readPicture(reader, analysis, memory.pictures, question);
  return { reader, loaders: createLoaders(reader), analysis, picture, annotate, meter };
}

const succeeds = (attempt: () => Promise<void>): Promise<boolean> =>
  attempt().then(
    () => true,
    () => false,
  );
