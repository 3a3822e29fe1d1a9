import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { AppError, BadUserInput } from '../domain/errors.ts';
import {
  type PictureParameter,
  type PictureParameters,
  pictureParameters,
} from '../domain/picture-parameters.ts';
import type { GraphContext } from './context.ts';
import { toResponse } from './http.ts';
import type { Logger } from './logger.ts';
import { toPictureQuestion } from './picture-query.ts';
import { type GraphFormat, graphFormats } from './pictures/graph-formats.ts';
import { toDrawnGraph } from './pictures/pictures.ts';

const formats = new Map<string, GraphFormat>(
  Object.values(graphFormats).map((format) => [`/graph.${format.extension}`, format]),
);

/** Where drawings are, for the server to know. */
export const graphFilePaths: readonly string[] = [...formats.keys()];

const statuses: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  QUERY_TOO_COSTLY: 400,
  BAD_USER_INPUT: 400,
};

/** Drawings at plain addresses, for tools that cannot ask GraphQL: `/graph.gexf?topic=decoding`. */
export function graphFilesPlugin(
  createContext: (request: Request) => GraphContext,
  log: Logger,
): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const format = formats.get(url.pathname);
      if (!format) return;
      const isHead = request.method === 'HEAD';
      if (request.method !== 'GET' && !isHead) {
        const refusal = toResponse(405, 'Ask for a drawing with GET.');
        refusal.headers.set('allow', 'GET, HEAD');
        endResponse(refusal);
        return;
      }
      try {
        const response = await answer(request, url, format, createContext(request));
        endResponse(isHead ? new Response(null, response) : response);
      } catch (error) {
        const status = error instanceof AppError ? statuses[error.code] : undefined;
        if (status === undefined) log.error({ err: error }, 'a drawing met a bug');
        const code = error instanceof AppError && status ? error.code : 'INTERNAL';
        const message =
          error instanceof AppError && status ? error.message : 'Something went wrong on our side.';
        endResponse(toResponse(status ?? 500, message, code));
      }
    },
  };
}

async function answer(request: Request, url: URL, format: GraphFormat, context: GraphContext) {
  const asked = readParameters(url.searchParams);
  const { reader, analysis } = context;
  const [{ revision }, version] = await Promise.all([analysis.head(), reader.pictures.version()]);
  const sorted = Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1));
  const question = createHash('sha256')
    .update(JSON.stringify([format.extension, sorted]))
    .digest('base64url')
    .slice(0, 16);
  // weak: the same drawing, packed or not
  const etag = `W/"${version}-${revision}-${question}"`;
  const headers = new Headers({ etag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
  const known = request.headers.get('if-none-match');
  if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.slice(2))) {
    return new Response(null, { status: 304, headers });
  }
  const picture = await context.picture(await toPictureQuestion(asked, context));
  const text = format.write(await toDrawnGraph(picture));
  headers.set('content-type', format.contentType);
  // a drawing opened as a page of its own runs and loads nothing
  headers.set('content-security-policy', "default-src 'none'");
  headers.set('x-content-type-options', 'nosniff');
  headers.set('content-disposition', `inline; filename="graph.${format.extension}"`);
  if (picture.cutBy.includes('TIME')) headers.delete('etag');
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(text, { headers });
  }
  headers.set('content-encoding', 'gzip');
  return new Response(new Uint8Array(await promisify(gzip)(text)), { headers });
}

/** Most characters of an address that a message repeats. */
const shown = 40;

function readParameters(search: URLSearchParams): PictureParameters {
  const asked: Partial<Record<PictureParameter, string>> = {};
  for (const [name, value] of search) {
    if (!isParameter(name)) {
      const names = Object.keys(pictureParameters).join(', ');
      throw new BadUserInput(`There is no "${name.slice(0, shown)}"; a drawing takes ${names}.`);
    }
    if (asked[name] !== undefined) throw new BadUserInput(`"${name}" is given twice.`);
    if (/\p{Cs}/u.test(value)) throw new BadUserInput(`"${name}" is no text.`);
    asked[name] = value;
  }
  return asked;
}

const isParameter = (name: string): name is PictureParameter =>
  Object.hasOwn(pictureParameters, name);
