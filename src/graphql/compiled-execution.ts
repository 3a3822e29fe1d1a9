import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { hasRecursiveVariables } from './recursive-variables.ts';

/** Compiling takes as long as some ten answers, so a query has to come back this often before it is worth it. */
const usuallyAfter = 3;

/** What is known of one document: how often it came, and its compiled operations by name; null: it cannot be compiled. */
type Known = { asked: number; readonly compiled: Map<string, CompiledQuery | null> };

/**
 * Runs a query that comes again and again as compiled code, which answers the same in two thirds of the processor time.
 * Whatever the compiler does not take, and variables that do not fit, are left to the usual executor and its messages.
 */
export function compiledExecutionPlugin(after = usuallyAfter): Plugin {
  // documents are kept by the document cache, and with them what was compiled
  const documents = new WeakMap<DocumentNode, Known>();

  return {
    onExecute({ args, setExecuteFn }) {
      const known = documents.get(args.document) ?? { asked: 0, compiled: new Map() };
      documents.set(args.document, known);
      known.asked += 1;
      if (known.asked <= after) return undefined;
      const use = (compiled: CompiledQuery | null) => {
        if (compiled === null || !variablesFit(args)) return;
        setExecuteFn(async ({ document, rootValue, contextValue, variableValues }) => {
          const result = await compiled.query(rootValue, contextValue, variableValues ?? {});
          if (!result.errors) return result;
          return { ...result, errors: result.errors.map((error) => inSource(error, document)) };
        });
      };
      const name = args.operationName ?? '';
      const compiled = known.compiled.get(name);
      if (compiled !== undefined) return use(compiled);
      return compile(args).then((made) => {
        known.compiled.set(name, made);
        use(made);
      });
    },
  };
}

async function compile({
  schema,
  document,
  operationName,
}: ExecutionArgs): Promise<CompiledQuery | null> {
  // the compiler writes out every level of such a variable: seconds in which nobody is answered
  if (hasRecursiveVariables(schema, document, operationName)) return null;
  // a server starts sooner without it
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  try {
    const made = compileQuery(schema, document, operationName ?? undefined);
    return isCompiledQuery(made) ? made : null;
  } catch {
    return null; // an argument that is wrong in itself: the usual executor says so at its field
  }
}

/** Whether the variables are what the operation asks for, with all rules that the executor knows. */
function variablesFit({ schema, document, operationName, variableValues }: ExecutionArgs): boolean {
  const given = variableValues ?? {};
  const operation = getOperationAST(document, operationName);
  if (!operation) return false;
  const variables = operation.variableDefinitions ?? [];
  // the compiler asks for these in spite of their default
  const forgotten = variables.some(
    ({ type, defaultValue, variable }) =>
      defaultValue && type.kind === Kind.NON_NULL_TYPE && !(variable.name.value in given),
  );
  if (forgotten) return false;
  return getVariableValues(schema, variables, given, { maxErrors: 1 }).errors === undefined;
}

/** The error with its place in the query as offsets, which outlast the mask; a compiled query has lines and columns only. */
function inSource(error: GraphQLError, { loc }: DocumentNode): GraphQLError {
  const { message, path, locations, originalError } = error;
  if (!loc || !locations) return error;
  const { source } = loc;
  const breaks = [...source.body.matchAll(/\r\n|[\n\r]/g)];
  const lineStarts = [0, ...breaks.map(({ index, 0: { length } }) => index + length)];
  const positions = locations.map(({ line, column }) => (lineStarts[line - 1] ?? 0) + column - 1);
  return new GraphQLError(message, { source, path, originalError, positions });
}
