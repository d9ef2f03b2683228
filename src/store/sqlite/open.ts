import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { InputProblem } from '../../model/index.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './schema.ts';

const OPENING_WAIT_MILLISECONDS = 15_000;
/** Written into the head of the file, so that another program's database is never taken for a store ("Rapp"). */
const APPLICATION_ID = 0x52617070;

/** Opens (or makes) a SQLite file and brings its tables up to date. Throws an `InputProblem` when the file is not such a store. */
export function openDatabase(path: string): Kysely<Tables> {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { timeout: OPENING_WAIT_MILLISECONDS });
    database.pragma('journal_mode = WAL');
    // In WAL a commit survives the death of the program; the few last ones may be lost when the power fails, none is ever torn.
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    database.pragma('cache_size = -65536');
    migrate(database, path);
    // From here on `write` waits for the lock without blocking the program; SQLite's own waiting would.
    database.pragma('busy_timeout = 0');
  } catch (error) {
    database?.close();
    if (error instanceof InputProblem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputProblem('store-unreadable', path, `cannot be opened as a store (${reason})`, 'Name another file with --db');
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}

function migrate(database: Database.Database, path: string): void {
  const number = (name: string) => database.pragma(name, { simple: true }) as number;
  if (number('application_id') === APPLICATION_ID && number('user_version') === migrations.length) return;
  database
    .transaction(() => {
      const done = number('user_version');
      const foreign = number('application_id') !== APPLICATION_ID && number('schema_version') > 0;
      if (foreign) throw new InputProblem('store-foreign', path, "is another program's database", 'Name another file with --db');
      if (done > migrations.length) {
        throw new InputProblem('store-version', path, 'was made by a newer version', 'Use that version, or another file with --db');
      }
      for (const step of migrations.slice(done)) database.exec(step);
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}
