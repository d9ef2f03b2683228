// Builds dist/: TypeScript to JavaScript, data files beside the code that reads them, the web interface. Skips what is up to date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const DIST = join(ROOT, 'dist');
const WEB = join(SRC, 'web');
const CODE_STAMP = join(DIST, '.code-built');
const WEB_STAMP = join(DIST, '.web-built');
const force = process.argv.includes('--force');

/** Every file below a folder, as paths relative to it, with `/` between the parts. */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

const changedAt = path => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
/** A stamp is as old as the moment its build began, so that a file saved during the build is built again. */
const stamp = (path, began) => {
  writeFileSync(path, '');
  utimesSync(path, began / 1000, began / 1000);
};
const isNewer = (files, than) => {
  const built = changedAt(than);
  return force || built === 0 || files.some(file => changedAt(file) > built);
};

function binary(name) {
  const require = createRequire(join(ROOT, 'package.json'));
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const bin = require(manifest).bin;
    return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name === 'typescript' ? 'tsc' : name]);
  } catch {
    return null;
  }
}

function run(name, args) {
  const script = binary(name);
  if (!script) {
    console.error(`build: ${name} is not installed; run "npm ci" with the development dependencies`);
    process.exit(1);
  }
  return spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

const isCode = path => path.endsWith('.ts');
const isTest = path => path.endsWith('.test.ts');
const all = filesBelow(SRC);
const ofWeb = all.filter(path => path.startsWith(WEB));
const ofNode = all.filter(path => !path.startsWith(WEB) && !isTest(path));
const code = ofNode.filter(isCode);
const data = ofNode.filter(path => !isCode(path) && !/\.(md|svelte)$/.test(path));
let status = 0;

mkdirSync(DIST, { recursive: true });

// Outputs whose source is gone would still be found by a folder listing or an import.
const expected = new Set([join(DIST, 'engine.txt')]);
for (const path of ofNode) {
  const out = join(DIST, path.slice(SRC.length));
  if (!isCode(path)) expected.add(out);
  else for (const ending of ['.js', '.js.map', '.d.ts']) expected.add(out.replace(/\.ts$/, ending));
}
const stale = filesBelow(DIST).filter(path => !path.startsWith(join(DIST, 'web')) && !expected.has(path) && !/[\\/]\.[^\\/]*$/.test(path));
for (const path of stale) rmSync(path, { force: true });

if (isNewer([...code, join(ROOT, 'tsconfig.json'), join(ROOT, 'tsconfig.build.json')], CODE_STAMP) || stale.length > 0) {
  const began = Date.now();
  // The build information lies in dist/, so that removing dist/ removes it too.
  const incremental = ['--incremental', '--tsBuildInfoFile', join(DIST, '.tsbuildinfo')];
  if (force || code.some(path => !existsSync(join(DIST, path.slice(SRC.length).replace(/\.ts$/, '.js'))))) {
    rmSync(join(DIST, '.tsbuildinfo'), { force: true });
  }
  status = run('typescript', ['-p', join(ROOT, 'tsconfig.build.json'), ...incremental]);
  if (status === 0) stamp(CODE_STAMP, began);
  else console.error('build: TypeScript found errors (above); what could be written was written');
  console.error(`build: code, ${code.length} files`);
}

for (const path of data) {
  const target = join(DIST, path.slice(SRC.length));
  if (!force && changedAt(target) >= changedAt(path) && statSync(target).size === statSync(path).size) continue;
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(path, target);
}

// The engine's name changes with every file that has a part in what is found, so that a store knows annotations that are out of date.
const ENGINE = ['formats', 'languages', 'model', 'patterns', 'pipeline', 'record', 'stages', 'text'].map(folder => join(SRC, folder));
const digest = createHash('sha256');
for (const path of ofNode.filter(path => ENGINE.some(folder => path.startsWith(folder))).sort()) {
  digest.update(path.slice(SRC.length).replaceAll('\\', '/')).update(readFileSync(path));
}
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const engine = `${version}-${digest.digest('hex').slice(0, 12)}\n`;
const engineFile = join(DIST, 'engine.txt');
if (!existsSync(engineFile) || readFileSync(engineFile, 'utf8') !== engine) writeFileSync(engineFile, engine);

if (existsSync(join(WEB, 'vite.config.ts'))) {
  const sources = [...ofWeb, ...all.filter(path => path.startsWith(join(SRC, 'model')))];
  if (isNewer(sources, WEB_STAMP) || !existsSync(join(DIST, 'web', 'index.html'))) {
    const began = Date.now();
    const built = run('vite', ['build', WEB, '--outDir', join(DIST, 'web'), '--emptyOutDir', '--logLevel', 'warn']);
    if (built === 0) stamp(WEB_STAMP, began);
    else status = built;
    console.error('build: web');
  }
}

// npm runs this script also when `npx rapporteur` is called for the first time, and a failure there leaves npm's cache broken for good; so
// a type error (which the check reports) does not fail the preparation of a program that was written all the same.
const usable = existsSync(join(DIST, 'cli', 'main.js'));
process.exitCode = process.env.npm_lifecycle_event === 'prepare' && usable ? 0 : status;
