import { once } from 'node:events';
import { InputProblem } from '../model/index.ts';
import { loadEngine, updateRecord } from '../pipeline/index.ts';
import { PortBusy, startServer } from '../server/index.ts';
import { openStore } from '../store/index.ts';
import { currentRecord } from './current-record.ts';
import { flush, print, say, UsageError } from './terminal.ts';

/** `rapporteur serve`: serves the desk until it is told to stop. */
export async function serve(db: string, options: { port: string }): Promise<number> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port is "${options.port}", expected a number up to 65535`);
  const store = await openStore(db);
  try {
    const engine = await loadEngine();
    await currentRecord(store, engine);
    const server = await startServer({ store, port, findActors: engine.findActors, refresh: () => updateRecord(store, engine) }).catch(
      (error: unknown) => {
        if (!(error instanceof PortBusy)) throw error;
        throw new InputProblem('port-busy', String(port), 'another program uses this port', 'Give another one with --port.');
      },
    );
    await print(server.url);
    await flush();
    say('the desk is open; stop it with Ctrl-C');
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
  } finally {
    await store.close();
  }
  return 0;
}
