import type { z } from 'zod';
import { describeProblem } from '../describe-problem.ts';
import { Faulty } from './read-body.ts';

/** An answer as the value it should be; Faulty where it is cut off, or has another form than when this was written. */
export function parseAnswer<Value>(text: string, form: z.ZodType<Value>, what: string): Value {
  const parsed = form.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new Faulty(`the answer is not ${what} as we know it: ${describeProblem(parsed.error)}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Faulty('the answer is cut off');
  }
}
