import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { manyReports, run, start, workFolder } from './run-program.ts';

const folder = workFolder();
afterAll(() => folder.remove());
const REPORTS = 150;
const reports = folder.file('reports.jsonl', manyReports(REPORTS));

async function countOf(db: string): Promise<number> {
  if (!existsSync(db)) return 0;
  const store = await openStore(db).catch(() => null);
  const count = (await store?.listDocuments().catch(() => []))?.length ?? 0;
  await store?.close();
  return count;
}

/** Everything a store tells: the record, what it rests on, and whether it is sound. */
function contentOf(db: string) {
  expect(run(['--db', db, 'doctor']).status).toBe(0);
  return ['record', 'statements'].map(format => run(['--db', db, 'export', format]).stdout);
}

const whole = folder.in('whole.db');
run(['--db', whole, 'add', reports]);

describe('a run that is cut off', () => {
  it.each(['SIGINT', 'SIGKILL', 'SIGTERM'] as const)(
    'by %s and repeated gives the same store',
    async signal => {
      const db = folder.in(`${signal}.db`);
      for (const share of signal === 'SIGKILL' ? [0.1, 0.5] : [0.3]) {
        const child = start(['--db', db, 'add', reports]);
        const ended = once(child, 'close');
        while (child.exitCode === null && (await countOf(db)) < REPORTS * share) await setTimeout(5);
        child.kill(signal);
        await ended;
      }
      const before = await countOf(db);
      expect(before).toBeGreaterThan(0);
      const outcome = run(['--db', db, 'add', '--json', reports]);
      expect(outcome.status).toBe(0);
      expect(outcome.lines).toMatchObject([{ added: REPORTS - before, known: before }]);
      expect(contentOf(db)).toEqual(contentOf(whole));
    },
    120_000,
  );
});
