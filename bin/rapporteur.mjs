#!/usr/bin/env node
// Starts the built program; in a checkout that was never built, builds it first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const entry = join(root, 'dist', 'cli', 'main.js');
if (!existsSync(entry)) {
  const build = join(root, 'scripts', 'build.mjs');
  // Standard output belongs to the data, so the build speaks on standard error.
  if (existsSync(build)) spawnSync(process.execPath, [build], { cwd: root, stdio: ['ignore', 2, 2] });
  if (!existsSync(entry)) {
    console.error('rapporteur: dist/ is missing; run "npm ci" (or "npm run build") first');
    process.exit(1);
  }
}
const { main } = await import(pathToFileURL(entry).href);
process.exitCode = await main(process.argv.slice(2));
