import { expect, test } from 'vitest';
import { refreshLater } from './refresh-later.ts';

const NEVER = 1_000_000;

test('what was asked for several times runs once, at the latest when things are settled', async () => {
  let runs = 0;
  const later = refreshLater(
    async () => runs++,
    NEVER,
    () => {},
  );
  later.ask();
  later.ask();
  expect(runs).toBe(0);
  await later.settle();
  expect(runs).toBe(1);
  await later.settle();
  expect(runs).toBe(1);
});

test('refreshes follow each other and a failed one is told and does not stop the next', async () => {
  const told: string[] = [];
  let running = 0;
  let runs = 0;
  const later = refreshLater(
    async () => {
      expect(++running).toBe(1);
      await new Promise(done => setImmediate(done));
      running--;
      if (++runs === 1) throw new Error('disk full');
    },
    0,
    error => told.push((error as Error).message),
  );
  later.ask();
  const first = later.settle();
  later.ask();
  await Promise.all([first, later.settle()]);
  expect(runs).toBe(2);
  expect(told).toEqual(['disk full']);
});
