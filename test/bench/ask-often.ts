// The asking side of a bench, in a process of its own: what it measures is the server's latency, as a user sees it.
import { performance } from 'node:perf_hooks';

/** What to ask, and how often: the first `warmUp` answers are not measured. */
export type Question = {
  readonly url: string;
  readonly query: string;
  readonly variables: unknown;
  readonly warmUp: number;
  readonly requests: number;
};
/** Milliseconds of each request, and the last answer. */
export type Measured = { readonly times: readonly number[]; readonly answer: unknown };

process.on('message', async (question: Question) => {
  const times: number[] = [];
  let answer = '';
  for (let index = 0; index < question.warmUp + question.requests; index += 1) {
    if (index === question.warmUp) process.send?.('warm');
    const start = performance.now();
    const response = await fetch(question.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-papergraph-cost': '1' },
      body: JSON.stringify({ query: question.query, variables: question.variables }),
    });
    answer = await response.text();
    if (index >= question.warmUp) times.push(performance.now() - start);
  }
  process.send?.({ times, answer: JSON.parse(answer) } satisfies Measured);
});
