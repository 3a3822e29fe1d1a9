import { z } from 'zod';

/** The first thing that is wrong with a value, in one line. */
export function describeProblem({ issues }: z.ZodError): string {
  const [first] = issues;
  if (!first) return 'not a record';
  const path = z.core.toDotPath(first.path);
  return path === '' ? first.message : `${path}: ${first.message}`;
}
