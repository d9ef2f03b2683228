import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { AppOptions } from './app.ts';
import { createApp } from './app.ts';

export interface ServerOptions extends AppOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  /** A loopback name or address; the desk is not for a network. */
  readonly host?: '127.0.0.1' | '::1' | 'localhost';
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends open connections; the store stays open. */
  close(): Promise<void>;
}

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
  const app = createApp(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
      resolve({
        url: `http://${host === '::1' ? '[::1]' : host}:${info.port}/`,
        port: info.port,
        close: () =>
          new Promise(done => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error));
  });
}
