import { type Engine, updateRecord } from '../pipeline/index.ts';
import type { Derivation, Store } from '../store/index.ts';
import { startProgress } from './progress.ts';

/** The record, brought up to date if need be; a wait for that is shown. */
export async function currentRecord(store: Store, engine: Engine): Promise<Derivation> {
  const bar = await startProgress('reading again');
  try {
    return await updateRecord(store, engine, bar.update);
  } finally {
    bar.stop();
  }
}
