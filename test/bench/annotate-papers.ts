// Annotates papers one after the other in one thread and prints abstracts per second of processor time, the slowest, and
// the memory at the quarters. Run with:
//   node --import tsx test/bench/annotate-papers.ts <JSON lines> [papers]
import { performance } from 'node:perf_hooks';
import { createAnnotator } from '../../src/cli/create-annotator.ts';
import { readCorpus } from '../../src/cli/read-corpus.ts';

const [path, most = 'Infinity'] = process.argv.slice(2);
if (path === undefined) throw new Error('Name a file of papers as JSON lines.');
const { papers } = await readCorpus([path]);
const texts = papers.slice(0, Number(most));
const { annotate } = await createAnnotator();

// what runs for hours is compiled and has seen the common words
for (const text of texts.slice(0, 300)) annotate(text);
const before = process.cpuUsage();
let slowest = 0;
let concepts = 0;
for (const [at, text] of texts.entries()) {
  const started = performance.now();
  concepts += annotate(text).concepts.length;
  slowest = Math.max(slowest, performance.now() - started);
  if ((at + 1) % Math.ceil(texts.length / 4) === 0) {
    console.log(`${at + 1} texts, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  }
}
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
console.log(
  `${texts.length} texts, ${concepts} concepts: ${Math.round(texts.length / seconds)} texts per second of processor time, ` +
    `${((1_000 * seconds) / texts.length).toFixed(2)} ms each, the slowest ${slowest.toFixed(0)} ms`,
);
