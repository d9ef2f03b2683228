// `npm start`: builds what is missing, reads examples/ into a local store and serves the desk. A second start finds all of it done.
//   npm start -- --port 5000      another port        npm start -- --db FILE      another store, without the examples
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache');
const PORTS_TRIED = 10;

function usage(message) {
  console.error(`npm start: ${message}\nusage: npm start -- [--port N] [--db FILE]`);
  process.exit(2);
}

let options;
try {
  options = parseArgs({ options: { port: { type: 'string' }, db: { type: 'string' } } }).values;
} catch (error) {
  usage(error.message);
}
const first = Number(options.port ?? process.env.PORT ?? 4317);
if (!Number.isInteger(first) || first < 0 || first > 65535)
  usage(`--port is "${options.port ?? process.env.PORT}", expected a number up to 65535`);

spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { cwd: ROOT, stdio: ['ignore', 2, 2] });
const built = path => import(new URL(`../dist/${path}`, import.meta.url).href);
if (!existsSync(join(ROOT, 'dist', 'cli', 'main.js')) || !existsSync(join(ROOT, 'dist', 'web', 'index.html'))) {
  console.error('npm start: the build failed (above); nothing to serve');
  process.exit(1);
}

const db = options.db ?? join(CACHE, 'examples.db');
if (!options.db) await readExamples();

const [{ openStore }, { loadEngine, updateRecord }, { PortBusy, startServer }] = await Promise.all([
  built('store/index.js'),
  built('pipeline/index.js'),
  built('server/index.js'),
]);
const store = await openStore(db);
const engine = await loadEngine();
await updateRecord(store, engine);

const server = await listen();
console.log(server.url);
console.error(`The desk is open at ${server.url} (Ctrl-C ends it).`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.close();
    await store.close();
    process.exit(0);
  });
}

/** Adds the reports of every example, unless just these were added by just this engine. */
async function readExamples() {
  const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(ROOT, 'examples', entry.name, 'reports')))
    .map(entry => join(ROOT, 'examples', entry.name, 'reports'))
    .sort();
  const digest = createHash('sha256').update(readFileSync(join(ROOT, 'dist', 'engine.txt')));
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(folder, name));
      digest.update(`${join(folder, name)} ${size} ${mtimeMs}\n`);
    }
  }
  const state = digest.digest('hex');
  const stamp = join(CACHE, 'examples.read');
  if (existsSync(db) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  mkdirSync(CACHE, { recursive: true });
  const { main } = await built('cli/main.js');
  const status = await main(['--db', db, 'add', ...folders]);
  if (status === 0) writeFileSync(stamp, state);
  else console.error('npm start: some examples could not be read (above); the desk shows the others');
}

/** Takes the port asked for; without a wish, the next free one when the usual is taken. */
async function listen() {
  const wished = options.port !== undefined || process.env.PORT !== undefined;
  for (let port = first; ; port++) {
    try {
      return await startServer({ store, port, refresh: () => updateRecord(store, engine) });
    } catch (error) {
      if (!(error instanceof PortBusy)) throw error;
      console.error(`Port ${port} is in use by another program${wished ? '; give another one with --port' : ', trying the next'}.`);
      if (wished || port - first >= PORTS_TRIED) {
        await store.close();
        process.exit(1);
      }
    }
  }
}
