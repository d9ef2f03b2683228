import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs');

function start(...args: string[]) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', data => {
    said.out += data;
  });
  child.stderr.on('data', data => {
    said.err += data;
  });
  return { child, said, ended: once(child, 'exit') as Promise<[number | null, string | null]> };
}

test('npm start serves the examples, prints the address and ends on Ctrl-C', async () => {
  const { child, said, ended } = start('--port', '0');
  try {
    await expect.poll(() => said.out, { timeout: 280_000 }).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const { processes, reports } = (await (await fetch(`${said.out.trim()}api/processes`)).json()) as {
      processes: unknown[];
      reports: number;
    };
    expect(reports).toBeGreaterThanOrEqual(40);
    expect(processes.length).toBeGreaterThan(0);
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
}, 300_000);

test('a taken port and a wrong one are answered with one clear line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const busy = start('--port', String(port));
  expect((await busy.ended)[0]).toBe(1);
  expect(busy.said.err).toContain(`Port ${port} is in use by another program; give another one with --port.`);
  other.close();
  const wrong = start('--port', 'eighty');
  expect((await wrong.ended)[0]).toBe(2);
  expect(wrong.said.err).toContain('--port is "eighty"');
}, 300_000);
