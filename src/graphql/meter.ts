import type { Plugin } from 'graphql-yoga';

/** What a request costs the store; whoever runs statements counts them here. */
export type Meter = { statements: number; rows: number };

/** Asks to be told the cost of the answer, in `extensions.cost`. */
const header = 'x-papergraph-cost';

export const asksForCost = (request: Request): boolean => request.headers.get(header) === '1';

type Metered = { readonly meter: Meter | null };

/** Adds statements, rows and milliseconds to answers whose request asked for them. */
export const meterPlugin: Plugin<Metered> = {
  onExecute({ args }) {
    const { request, meter } = args.contextValue;
    if (!asksForCost(request)) return undefined;
    const start = performance.now();
    return {
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return;
        const { statements = null, rows = null } = meter ?? {};
        const ms = Math.round((performance.now() - start) * 100) / 100;
        setResult({
          ...result,
          extensions: { ...result.extensions, cost: { statements, rows, ms } },
        });
      },
    };
  },
};
