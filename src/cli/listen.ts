import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadSettings } from '../domain/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use; stop what uses it, or set PORT to another one',
  EACCES: 'is not open to this user; set PORT to one above 1023',
  EADDRNOTAVAIL: 'is no address of this machine; set HOST to one that is',
  ENOTFOUND: 'is no address of this machine; set HOST to one that is',
};

/** Opens the port; the answer is the address to open in a browser. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    throw new BadSettings(`${host}:${port} ${reason}.`, {}, error);
  }
  const { port: opened } = server.address() as AddressInfo;
  // 0.0.0.0 and :: mean every address of the machine, but are none that a browser can open
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${opened}`;
}

/** Closes the port, lets running answers end, and drops idle connections at once and others after the grace. */
export async function stopListening(server: Server, graceMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(hurry);
}
