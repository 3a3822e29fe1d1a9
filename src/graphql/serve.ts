import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadSettings } from '../domain/errors.ts';
import type { GraphqlServer } from './server.ts';

/** How long open requests may still take when the server stops. */
const patience = 5_000;

export type OpenPort = {
  readonly url: string;
  /** Requests that came before wait until now. */
  answerWith(server: GraphqlServer): void;
  /** Takes no new requests, lets open ones finish for at most 5 s, then ends. */
  stop(): Promise<void>;
};

/** Opens a port for the API, before there is anything to answer with: a port in use is noticed first. Port 0 takes any free one. */
export async function openPort({
  host,
  port,
}: {
  readonly host: string;
  readonly port: number;
}): Promise<OpenPort> {
  let stopping = false;
  let answer: RequestListener | null = null;
  const early: Parameters<RequestListener>[] = [];
  const http = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  http.on('request', (request, response) => {
    const { socket } = request;
    response.once('finish', () => {
      // who was answered before the whole body came would go on sending for nothing
      if (stopping || !request.complete) socket.destroySoon();
    });
    if (answer) answer(request, response);
    else early.push([request, response]);
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(toPlainError(error, host, port)));
    http.listen(port, host, resolve);
  });
  const address = http.address() as AddressInfo;
  // "every address of the machine" is none that a browser can open
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const name = reachable.includes(':') ? `[${reachable}]` : reachable;

  return {
    url: `http://${name}:${address.port}`,
    answerWith: (server) => {
      answer = server;
      for (const [request, response] of early.splice(0)) server(request, response);
    },
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        // nobody will answer them any more
        for (const [request] of early.splice(0)) request.socket.destroy();
        const hurry = setTimeout(() => http.closeAllConnections(), patience);
        http.close(() => {
          clearTimeout(hurry);
          resolve();
        });
        http.closeIdleConnections();
      }),
  };
}

/** Opens a port and answers at once. */
export async function listen(
  server: GraphqlServer,
  where: { readonly host: string; readonly port: number },
): Promise<OpenPort> {
  const open = await openPort(where);
  open.answerWith(server);
  return open;
}

function toPlainError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new BadSettings(
      `Port ${port} is in use. Set PORT to another one, or stop what uses it.`,
    );
  }
  if (error.code === 'EACCES') {
    return new BadSettings(`Port ${port} may not be opened. Set PORT to one above 1023.`);
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new BadSettings(`"${host}" is no address of this machine. Set HOST to one that is.`);
  }
  return error;
}
