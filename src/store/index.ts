import { InputProblem } from '../model/index.ts';
import type { Store } from './contract.ts';

export type { Derivation, DocumentSummary, NewVersion, SearchHit, Store, StoredDocument } from './contract.ts';
export { createMemoryStore } from './memory.ts';

/** Opens the store that `--db` names: the path of a SQLite file. Throws an `InputProblem` when it cannot be opened. */
export async function openStore(location: string): Promise<Store> {
  if (/^postgres(ql)?:\/\//.test(location)) {
    throw new InputProblem('store-kind', location, 'this version keeps its store in a SQLite file only', 'Give --db the path of a file');
  }
  const { openSqliteStore } = await import('./sqlite/store.ts');
  return openSqliteStore(location);
}
