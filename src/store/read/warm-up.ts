import type { Engine } from '../engine.ts';
import { fill, query } from '../query.ts';

/** What answers about relations and pictures are made of: patterns, and a value of each. */
const read = [
  ['(p:Paper)', 'p.title + coalesce(p.abstract, p.slug)'],
  ['(p:Paper)-[e:MENTIONS]->(n:Concept)', 'e.weight'],
  ['(p:Paper)-[e:MENTIONS]->(n:Concept)', 'e.spans'],
  ['(p:Paper)-[e:SIMILAR]->(n:Paper)', 'e.score'],
  ['(v:Vector)', 'v.packed'],
  ['(v:Vector)', 'v.x'],
  ['(n:Concept)', 'n.label'],
] as const;

/** Reads through the graph once, so that nobody who asks later waits for any of it. `stop` resolves when nothing is read any more. */
export function warmUp(engine: Engine): { readonly done: Promise<void>; stop(): Promise<void> } {
  let stopped = false;
  const run = async () => {
    for (const [pattern, value] of read) {
      if (stopped) return;
      await engine.read(fill(query('pattern-total'), { pattern, value }));
    }
  };
  // whoever asks finds out what is wrong with the store; here nobody does
  const done = run().catch(() => undefined);
  return {
    done,
    stop: async () => {
      stopped = true;
      await done;
    },
  };
}
