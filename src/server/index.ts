export type { AppOptions } from './app.ts';
export { createApp } from './app.ts';
export type { RunningServer, ServerOptions } from './start-server.ts';
export { PortBusy, startServer } from './start-server.ts';
