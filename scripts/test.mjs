// `npm test`: types, style and imports, then every test, the browser's included. Further arguments go to vitest (`npm test -- src/text`).
// The last line of the output is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { ensureChromium } from './chromium.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const REPORT = join(ROOT, '.cache', 'test-report.json');
const node = (script, args, env = process.env) =>
  spawnSync(process.execPath, [script, ...args], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;

// The browser tests look at the built desk.
if (node(join(ROOT, 'scripts', 'build.mjs'), []) !== 0) {
  console.error('npm test: the build failed (above)');
  process.exit(1);
}
const checked = node(join(ROOT, 'scripts', 'check.mjs'), []);

let chromium;
try {
  chromium = ensureChromium();
} catch (error) {
  console.error(`npm test: ${error.message}`);
  process.exit(1);
}

mkdirSync(dirname(REPORT), { recursive: true });
rmSync(REPORT, { force: true });
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const status = node(vitest, ['run', ...reporters, ...process.argv.slice(2)], { ...process.env, CHROME_PATH: chromium });

const { passed, failed } = counts();
// The checks count as one test when they fail.
if (checked !== 0) console.log('The checks of types, style and imports failed (at the top of this output).');
console.log(`${passed} passed, ${failed + (checked === 0 ? 0 : 1)} failed`);
process.exitCode = status || checked;

/** A file that could not even be loaded has no tests in the report: it counts as one failure. */
function counts() {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    const broken = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
