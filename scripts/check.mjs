// `npm run check`: the direction of imports, types, style and the web interface. Runs all of them and says at the end which failed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const require = createRequire(join(ROOT, 'package.json'));

function bin(name, command = name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

const checks = [
  ['imports', join(ROOT, 'scripts', 'check-imports.mjs'), []],
  ['types', bin('typescript', 'tsc'), ['--noEmit', '-p', ROOT]],
  ['style', bin('@biomejs/biome', 'biome'), ['ci', '--colors=off', '--max-diagnostics=30', ROOT]],
];
if (existsSync(join(ROOT, 'src', 'web', 'tsconfig.json'))) {
  const web = join(ROOT, 'src', 'web');
  checks.push([
    'web',
    bin('svelte-check'),
    ['--workspace', web, '--tsconfig', join(web, 'tsconfig.json'), '--output', 'human', '--fail-on-warnings'],
  ]);
}

const failed = [];
for (const [name, script, args] of checks) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}`.trim());
}
if (failed.length > 0) console.log(`check: ${failed.join(', ')} failed (above)`);
process.exitCode = failed.length > 0 ? 1 : 0;
