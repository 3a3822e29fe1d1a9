import type { Plugin } from 'graphql-yoga';

/** Pages from anywhere may read, always without credentials: there is nothing here that a cookie could open. */
export const corsPlugin: Plugin = {
  onRequest({ request, endResponse }) {
    if (request.method !== 'OPTIONS') return;
    const asked = request.headers.get('access-control-request-headers');
    const headers = new Headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-max-age': '86400',
      'content-length': '0',
      vary: 'access-control-request-headers',
    });
    if (asked) headers.set('access-control-allow-headers', asked);
    endResponse(new Response(null, { status: 204, headers }));
  },
  onResponse({ response }) {
    response.headers.set('access-control-allow-origin', '*');
  },
};
