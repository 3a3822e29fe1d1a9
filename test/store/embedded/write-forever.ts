// Writes batches of 50 papers with a number in each until it is killed; prints the number of every batch it has committed.
// Started by folder.test.ts with the folder as argument.
import { openEmbeddedEngine } from '../../../src/store/embedded/open-embedded-engine.ts';

const engine = await openEmbeddedEngine({ folder: process.argv[2] ?? '' });
await engine.migrate();
const cypher = `UNWIND range(1, 50) AS row
CREATE (:Paper {key: toString($batch) + '-' + toString(row), batch: $batch, searchTerms: ' word '})`;
const query = { name: 'of a test', cypher, embedded: null };
for (let batch = 1; ; batch += 1) {
  await engine.write([{ query, params: { batch } }]);
  process.stdout.write(`${batch}\n`);
}
