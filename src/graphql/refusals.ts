import type { Plugin } from 'graphql-yoga';
import { toRefusal } from './errors.ts';

/** Makes every answer without data a plain refusal, whoever refused; answers with data pass as they are. */
export const refusalPlugin: Plugin = {
  onResultProcess({ result, setResult }) {
    if (Symbol.asyncIterator in result || Array.isArray(result)) return;
    if (!result.errors?.length || 'data' in result) return;
    setResult({ ...result, errors: result.errors.map(toRefusal) });
  },
};
