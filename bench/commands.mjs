// Runs the built program as a user would, and the scorers beside the gold data.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const ROOT = resolve(import.meta.dirname, '..');
export const BENCH = resolve(process.env.RAPPORTEUR_BENCH ?? join(ROOT, '..', 'shared', 'bench'));
export const CORPORA = resolve(process.env.RAPPORTEUR_CORPORA ?? join(BENCH, '..', 'corpora'));
const PROGRAM = join(ROOT, 'bin', 'rapporteur.mjs');
const LARGEST = 1 << 30;

export const work = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
mkdirSync(work, { recursive: true });
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

export const inBench = (...parts) => join(BENCH, ...parts);

/** Text of a file, unpacked where it is packed. */
export function readText(path) {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export const readLines = path =>
  readText(path)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

/** A file in the work folder with one JSON object a line. */
export function writeLines(name, lines) {
  const path = join(work, name);
  writeFileSync(path, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

/** The program on `input`, a text; gives the path of what it wrote. */
export function annotate(layer, input, name) {
  const path = join(work, `${name}.${layer}.jsonl`);
  const output = openSync(path, 'w');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'annotate', layer], {
    input,
    stdio: ['pipe', output, 'pipe'],
    maxBuffer: LARGEST,
  });
  closeSync(output);
  if (status !== 0) throw new Error(`annotate ${layer} on ${name}: exit status ${status}: ${String(stderr).slice(0, 400)}`);
  return { path, seconds: (performance.now() - started) / 1000 };
}

/** Any command of the program; gives its standard output. */
export function rapporteur(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { maxBuffer: LARGEST });
  if (status !== 0) throw new Error(`rapporteur ${args.join(' ')}: exit status ${status}: ${String(stderr).slice(-400)}`);
  return stdout.toString('utf8');
}

/** Runs a command of the program and watches the most memory it held, in MB, and its seconds. */
export function measure(...args) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    let most = 0;
    const timer = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // Gone, or a system without /proc: then no figure is given.
      }
    }, 100);
    child.on('error', fail);
    child.on('exit', status => {
      clearInterval(timer);
      if (status !== 0) fail(new Error(`rapporteur ${args.join(' ')}: exit status ${status}`));
      else done({ seconds: (performance.now() - started) / 1000, megabytes: most });
    });
  });
}

/** The last line of a scorer: one JSON object. */
export function score(scorer, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inBench(scorer), ...args], { maxBuffer: LARGEST });
  if (status !== 0) throw new Error(`${scorer}: exit status ${status}: ${String(stderr).slice(0, 400)}`);
  return JSON.parse(stdout.toString('utf8').trimEnd().split('\n').at(-1));
}

/** A helper of the gold data that prints its result. */
export function runTool(tool, ...args) {
  return spawnSync(process.execPath, [inBench(tool), ...args], { maxBuffer: LARGEST }).stdout.toString('utf8');
}
