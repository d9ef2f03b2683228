import { exportItem } from '../exports/index.ts';
import { loadEngine, recordAsOf } from '../pipeline/index.ts';
import { currentRecord } from './current-record.ts';
import { findSpeaker } from './find-speaker.ts';
import { openExisting } from './open-existing.ts';
import { recordLines } from './record-lines.ts';
import { dayOption, type Selection, selectRecord } from './select.ts';
import { speakerLines } from './speaker-lines.ts';
import { flush, print } from './terminal.ts';

export interface RecordOptions extends Selection {
  readonly asOf?: string;
  readonly json?: true;
}

const NARROWEST = 60;
const WIDEST = 120;

/** `rapporteur record`: prints the record, to read or (`--json`) to work on. */
export async function printRecord(db: string, options: RecordOptions): Promise<number> {
  const asOf = dayOption('as-of', options.asOf);
  dayOption('since', options.since);
  const store = await openExisting(db);
  try {
    const engine = await loadEngine();
    const { record } = asOf === undefined ? await currentRecord(store, engine) : { record: await recordAsOf(store, engine, asOf) };
    const documents = new Map((await store.listDocuments()).map(document => [document.id, document]));
    const { speaker: asked, ...selection } = options;
    const speaker = asked === undefined ? undefined : findSpeaker(record, engine, asked);
    const selected = selectRecord(record, { ...selection, ...(speaker ? { speaker } : {}) }, doc => documents.get(doc)?.published ?? null);
    if (options.json) {
      for (const item of selected.items) await print(JSON.stringify(exportItem(item)));
    } else {
      const width = Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns ?? 80));
      if (speaker?.actor) for (const line of speakerLines(speaker.actor, record, width)) await print(line);
      for (const line of recordLines(selected, documents, { width, asOf: asOf ?? null })) await print(line);
    }
    await flush();
  } finally {
    await store.close();
  }
  return 0;
}
