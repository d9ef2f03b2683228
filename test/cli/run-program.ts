import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'bin', 'rapporteur.mjs');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON Lines. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests look at
  readonly lines: any[];
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const environment = (extra: Readonly<Record<string, string>> = {}) => {
  const { RAPPORTEUR_DB: _, ...rest } = process.env;
  return { ...rest, ...extra };
};

/** Runs the built program and waits for its end. */
export function run(args: readonly string[], { input = '', env, cwd = ROOT }: RunOptions = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    cwd,
    env: environment(env),
    maxBuffer: 1 << 28,
  });
  const text = stdout.toString('utf8');
  return {
    status,
    stdout: text,
    stderr: stderr.toString('utf8'),
    get lines() {
      return text
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line));
    },
  };
}

/** Starts the built program and leaves it running. */
export function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: ROOT, env: environment(), stdio: ['pipe', 'pipe', 'pipe'] });
}

/** A folder that goes away with the tests; `file` writes into it and gives the path. */
export function workFolder() {
  const path = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
  return {
    path,
    in: (...parts: readonly string[]) => join(path, ...parts),
    file(name: string, content: string | Uint8Array) {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** JSON Lines of `count` short reports, each different, about talks that never were. */
export function manyReports(count: number): string {
  let lines = '';
  for (let i = 0; i < count; i++) {
    const day = `1912-03-${String((i % 28) + 1).padStart(2, '0')}`;
    const text = `The envoys of Estmark and Varland met in Port Ellen on Monday. Minister Ada Holt of Estmark said that report ${i} was true. Varland rejected demand number ${i} for ${i + 2} harbours.`;
    lines += `${JSON.stringify({ id: `wire-${String(i).padStart(4, '0')}`, text, published: day, outlet: 'Northsea Wire' })}\n`;
  }
  return lines;
}
