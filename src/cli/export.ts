import { exportFormats } from '../exports/index.ts';
import { currentDocuments, dateReports, loadEngine } from '../pipeline/index.ts';
import { currentRecord } from './current-record.ts';
import { openExisting } from './open-existing.ts';
import { selectRecord } from './select.ts';
import { flush, print, UsageError } from './terminal.ts';

/** `rapporteur export`: writes the record, or what it rests on, in a format of others. */
export async function exportAs(db: string, name: string | undefined, options: { process?: string }): Promise<number> {
  if (name === undefined) {
    for (const { name, about } of exportFormats) await print(`${name.padEnd(12)} ${about}`);
    return 0;
  }
  const format = exportFormats.find(candidate => candidate.name === name);
  if (!format) throw new UsageError(`there is no export "${name}"; there are ${exportFormats.map(({ name }) => name).join(', ')}`);
  const store = await openExisting(db);
  try {
    const engine = await loadEngine();
    const { record, copies } = await currentRecord(store, engine);
    const documents = new Map(dateReports(engine, await currentDocuments(store, engine)).map(entry => [entry.document.id, entry]));
    const selected = selectRecord(record, options, doc => documents.get(doc)?.document.published ?? null);
    const inProcess = new Set(selected.processes.flatMap(process => process.documents));
    const chosen = options.process === undefined ? documents : new Map([...documents].filter(([id]) => inProcess.has(id)));
    for (const line of format.write({ record: selected, documents: chosen, copies })) await print(line);
    await flush();
  } finally {
    await store.close();
  }
  return 0;
}
