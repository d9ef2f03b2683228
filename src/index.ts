/**
 * The library: from reports to a record, without a store.
 *
 *     import { loadEngine, annotateDocument, collect } from 'rapporteur';
 *     const engine = await loadEngine();
 *     const documents = readings.map(reading => annotateDocument(engine, reading));
 *     const record = engine.deriveRecord(collect(engine, documents), []);
 */
export { exportFormats, exportItem } from './exports/index.ts';
export { detectFormat, readBytes, readFeed } from './formats/index.ts';
export * from './model/index.ts';
export {
  annotateDocument,
  asOf,
  collect,
  type Engine,
  loadEngine,
  readDocument,
  recordAsOf,
  runStages,
  updateRecord,
} from './pipeline/index.ts';
export { createMemoryStore, openStore, type Store } from './store/index.ts';
