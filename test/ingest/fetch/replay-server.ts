import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers one request. */
export type Reply = (response: ServerResponse, url: URL) => void;

export type ReplayServer = {
  readonly url: string;
  /** What was asked, in order. */
  readonly asked: { readonly url: URL; readonly userAgent: string }[];
};

/** A source on this machine: gives the replies one after the other, and the last one for ever. */
export async function replay(...replies: readonly Reply[]): Promise<ReplayServer> {
  const asked: ReplayServer['asked'] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://source');
    const reply = replies[Math.min(asked.length, replies.length - 1)];
    asked.push({ url, userAgent: request.headers['user-agent'] ?? '' });
    reply?.(response, url);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/api`, asked };
}

export const text =
  (body: string): Reply =>
  (response) =>
    response.end(body);

export const json = (value: unknown): Reply => text(JSON.stringify(value));

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Reply =>
  (response) =>
    response.writeHead(code, headers).end(body);

/** Promises more than it gives, and hangs up. */
export const truncated =
  (body: string): Reply =>
  (response) => {
    response.writeHead(200, { 'content-length': body.length * 2 });
    response.write(body, () => response.destroy());
  };

/** A few bytes now and then, without an end. */
export const drip: Reply = (response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

/** Takes the request and says nothing. */
export const silence: Reply = () => {};
