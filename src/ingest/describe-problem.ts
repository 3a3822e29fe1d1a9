import { z } from 'zod';

/** The first thing that is wrong with a value, in one line and for people. */
export function describeProblem({ issues }: z.ZodError): string {
  const [first] = issues;
  if (!first) return 'not a record';
  const path = z.core.toDotPath(first.path);
  if (path === '') return first.message;
  const plain = plainly(first);
  return plain === null ? `${path}: ${first.message}` : `${path} ${plain}`;
}

function plainly(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'too_small' && issue.origin === 'string') return 'is empty';
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `has more than ${issue.maximum.toLocaleString('en')} characters`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return 'is no day such as 2024-02-07';
  }
  return null;
}
