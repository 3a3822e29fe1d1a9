import type { Plugin } from 'graphql-yoga';
import { toResponse } from './http.ts';

const ownHosts = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Answers only under names that are ours, so that a page from elsewhere cannot make a browser read from here by
 * pointing its own name at this machine.
 */
export function hostPlugin(allowed: readonly string[]): Plugin {
  const known = new Set([...ownHosts, ...allowed].map((host) => host.toLowerCase()));
  return {
    onRequest({ request, url, endResponse }) {
      const host = request.headers.get('host') ?? url.host;
      const name = host.toLowerCase().replace(/:\d*$/, '');
      if (known.has(name)) return;
      endResponse(toResponse(403, 'This server does not answer under that name.'));
    },
  };
}
