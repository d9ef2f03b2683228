import { setTimeout } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';

export type Db = Kysely<Tables> | Transaction<Tables>;

const WAIT_MILLISECONDS = 20;
const MOST_WAITS = 3000;

const isBusy = (error: unknown) => error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/**
 * Runs `work` in one transaction. The write lock is taken at once, so that a second writer waits (up to a minute) instead of failing
 * halfway; it waits without blocking, since the first writer may live in this very program.
 */
export function write<T>(db: Kysely<Tables>, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async connection => {
    for (let waits = 0; ; waits++) {
      try {
        await sql`begin immediate`.execute(connection);
        break;
      } catch (error) {
        if (!isBusy(error) || waits === MOST_WAITS) throw error;
        await setTimeout(WAIT_MILLISECONDS);
      }
    }
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}
