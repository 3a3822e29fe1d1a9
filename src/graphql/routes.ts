import type { Plugin } from 'graphql-yoga';
import { toResponse } from './http.ts';

/** Leads the root to the API and says plainly that there is nothing elsewhere. */
export function routesPlugin(endpoint: string, others: readonly string[]): Plugin {
  const known = new Set([endpoint, ...others]);
  return {
    onRequest({ url, endResponse }) {
      if (url.pathname === '/') {
        endResponse(new Response(null, { status: 302, headers: { location: endpoint } }));
      } else if (!known.has(url.pathname)) {
        endResponse(toResponse(404, `There is nothing here; the API is at ${endpoint}.`));
      }
    },
  };
}
