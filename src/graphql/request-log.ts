import type { Plugin } from 'graphql-yoga';
import type { Logger } from './logger.ts';

/** One line for each answer: what was asked where, how it ended and how long it took. Never the query's text. */
export function requestLogPlugin(log: Logger): Plugin {
  const started = new WeakMap<Request, number>();
  return {
    onRequest({ request }) {
      started.set(request, performance.now());
    },
    onResponse({ request, response }) {
      const { pathname } = new URL(request.url, 'http://localhost');
      const start = started.get(request) ?? performance.now();
      const details = {
        method: request.method,
        path: pathname.slice(0, 200),
        status: response.status,
        ms: Math.round(performance.now() - start),
      };
      if (response.status >= 500 && pathname !== '/readyz') log.error(details, 'failed');
      else log.debug(details, 'answered');
    },
  };
}
