import { expect, it } from 'vitest';
import type { OpenEngine } from '../contract/describe-store.ts';
import { asQuery } from '../contract/statement.ts';
import { queryFiles, variantsOf } from '../query-variants.ts';

/** Every query file, as it stands and filled, is planned by a real server, which knows more than a linter. */
export function describePlans(openEngine: OpenEngine): void {
  it.each(queryFiles())('%s can be planned', async (name) => {
    const engine = await openEngine();
    for (const { cypher } of variantsOf(name)) {
      const params = Object.fromEntries(
        [...cypher.matchAll(/\$(\w+)/g)].map(([, param]) => [param, null]),
      );
      await expect(engine.read(asQuery(`EXPLAIN ${cypher}`), params)).resolves.toEqual([]);
    }
  });
}
