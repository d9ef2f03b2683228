import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { AppOptions } from './app.ts';
import { createApp } from './app.ts';
import { refreshLater } from './refresh-later.ts';

export interface ServerOptions extends Omit<AppOptions, 'refresh'> {
  /** Brings the record up to date; runs when people pause between decisions, and before the server has closed. */
  readonly refresh?: () => Promise<unknown>;
  /** 0 takes any free port. */
  readonly port?: number;
  /** A loopback name or address; the desk is not for a network. */
  readonly host?: '127.0.0.1' | '::1' | 'localhost';
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Stops listening, ends open connections and brings the record up to date where decisions ask for it; the store stays open. */
  close(): Promise<void>;
}

/** Milliseconds without a decision after which the record is derived anew. */
const PAUSE = 2000;

/** The port is taken by another program. */
export class PortBusy extends Error {
  override readonly name = 'PortBusy';
  readonly port: number;
  constructor(port: number) {
    super(`port ${port} is in use by another program`);
    this.port = port;
  }
}

/**
 * Serves the desk over a store on this machine alone.
 * @throws PortBusy when the port is taken
 * @example const desk = await startServer({ store, port: 4317 }); console.error(desk.url);
 */
export function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port = 4317, host = '127.0.0.1' } = options;
  const later = refreshLater(options.refresh ?? (async () => {}), PAUSE, error => console.error(error));
  const app = createApp({ ...options, refresh: later.ask });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
      resolve({
        url: `http://${host === '::1' ? '[::1]' : host}:${info.port}/`,
        port: info.port,
        close: () =>
          new Promise<void>(done => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }).then(later.settle),
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error));
  });
}
