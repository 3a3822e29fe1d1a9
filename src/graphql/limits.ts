import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { QueryTooCostly, TimedOut } from '../domain/errors.ts';
import { refuseCostly } from './cost.ts';

/** What one request may ask for. */
export type Limits = {
  readonly bodyBytes: number;
  readonly tokens: number;
  /** Levels of fields; fragments count as if written out. */
  readonly depth: number;
  readonly directives: number;
  readonly aliases: number;
  /** Nodes that paged lists can bring together. */
  readonly nodes: number;
  readonly milliseconds: number;
};

export const usualLimits: Limits = {
  bodyBytes: 1_000_000,
  tokens: 1_000,
  depth: 12,
  directives: 8,
  aliases: 30,
  nodes: 50_000,
  milliseconds: 8_000,
};

const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === 'query') return;
    context.reportError(
      new GraphQLError(`This API only reads: it takes queries, no ${node.operation}s.`, {
        nodes: node,
      }),
    );
  },
});

/** Every bound on the shape of a query, checked before any of it runs. */
export function limitPlugins(limits: Limits): Plugin[] {
  const atMost = (n: number, what: string) => ({
    n,
    onReject: [
      () => {
        throw new QueryTooCostly(`A query may have at most ${n} ${what}.`);
      },
    ],
  });

  return [
    maxTokensPlugin(atMost(limits.tokens, 'tokens')),
    maxDepthPlugin({ ...atMost(limits.depth, 'levels of fields'), flattenFragments: true }),
    maxAliasesPlugin({ ...atMost(limits.aliases, 'aliases'), allowList: [] }),
    maxDirectivesPlugin(atMost(limits.directives, 'directives')),
    {
      onValidate({ addValidationRule }) {
        addValidationRule(onlyQueries);
      },
      onExecute({ args, executeFn, setExecuteFn }) {
        const asked = onlyOperation(args.document, args.operationName);
        refuseCostly(args.schema, asked, args.variableValues ?? {}, limits.nodes);
        setExecuteFn((given) => inTime(executeFn(given), limits.milliseconds));
      },
    },
  ];
}

/** The document without the operations that are not run. */
function onlyOperation(document: DocumentNode, operationName?: string | null): DocumentNode {
  const operation = getOperationAST(document, operationName);
  const definitions = document.definitions.filter(
    (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return { ...document, definitions };
}

/** The result, or the news that it took too long; what still runs by then is no longer waited for. */
async function inTime<Result>(result: Promise<Result> | Result, milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<{ data: null; errors: Error[] }>((resolve) => {
    const message = `The answer took longer than ${milliseconds / 1_000} s. Ask for less at once.`;
    timer = setTimeout(
      () => resolve({ data: null, errors: [new TimedOut(message)] }),
      milliseconds,
    );
  });
  try {
    return await Promise.race([result, limit]);
  } finally {
    clearTimeout(timer);
  }
}
