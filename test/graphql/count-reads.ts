import { vi } from 'vitest';
import type { GraphReader } from '../../src/store/graph-reader.ts';

/** Watches every read there is, and says which ones happened and how often. */
export function countReads(of: GraphReader): () => Record<string, number> {
  const spies = Object.entries(of).flatMap(([name, member]): [string, () => number][] => {
    const watch = (target: object, method: string, shown: string): [string, () => number] => {
      const spy = vi.spyOn(target as Record<string, () => unknown>, method);
      return [shown, () => spy.mock.calls.length];
    };
    if (typeof member === 'function') return [watch(of, name, name)];
    return Object.keys(member).map((method) => watch(member, method, `${name}.${method}`));
  });
  return () =>
    Object.fromEntries(spies.map(([name, count]) => [name, count()]).filter(([, count]) => count));
}
