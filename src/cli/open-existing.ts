import { existsSync } from 'node:fs';
import { InputProblem } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';

/** Opens a store to read from it: a mistyped `--db` must not leave an empty file behind. */
export async function openExisting(db: string): Promise<Store> {
  if (!/^\w+:\/\//.test(db) && !existsSync(db)) {
    throw new InputProblem('no-store', db, 'there is no store here', 'Read some reports first: rapporteur --db FILE add FOLDER.');
  }
  return openStore(db);
}
