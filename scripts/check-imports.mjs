// Imports point down: model <- text, patterns <- languages, formats, stages, record, exports <- pipeline <- cli, server.
// `store` knows `model` (and `text`); `web` knows only the types of `model`. Siblings do not import each other.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', 'src');
const LOW = ['model', 'text', 'patterns'];
const ALLOWED = {
  model: [],
  text: ['model'],
  patterns: ['model', 'text'],
  languages: LOW,
  formats: LOW,
  stages: LOW,
  record: LOW,
  exports: LOW,
  store: ['model', 'text'],
  pipeline: [...LOW, 'languages', 'formats', 'stages', 'record', 'exports', 'store'],
  cli: [...LOW, 'languages', 'formats', 'stages', 'record', 'exports', 'store', 'pipeline', 'server'],
  server: [...LOW, 'languages', 'formats', 'stages', 'record', 'exports', 'store', 'pipeline'],
  web: ['model'],
};
/** Folders whose own sub-folders are siblings that must not know each other. */
const SIBLINGS = ['languages', 'formats', 'stages', 'record', 'exports'];

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(f => /\.(ts|svelte)$/.test(f) && !/\.test\.ts$/.test(f));
const faults = [];
for (const file of files) {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const [layer, member] = file.split(sep);
  for (const [, typeOnly, path] of source.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/gm,
  )) {
    if (!path) continue;
    const target = relative(ROOT, resolve(ROOT, dirname(file), path)).split(sep);
    const [toLayer, toMember] = target;
    if (toLayer === '..' || layer.endsWith('.ts')) continue; // src/index.ts is the face and may name everything
    if (toLayer.endsWith('.ts')) faults.push(`${file}: imports the root index`);
    else if (toLayer !== layer && !ALLOWED[layer]?.includes(toLayer)) faults.push(`${file}: ${layer} must not import ${toLayer} (${path})`);
    else if (layer === 'web' && toLayer !== 'web' && !typeOnly) faults.push(`${file}: web may import types only (${path})`);
    else if (toLayer === layer && SIBLINGS.includes(layer) && member !== toMember && !member.endsWith('.ts') && !toMember.endsWith('.ts'))
      faults.push(`${file}: siblings do not import each other (${path})`);
  }
}
if (faults.length) {
  console.error(faults.join('\n'));
  console.error(`${faults.length} import(s) against the direction; see docs/ARCHITECTURE.md`);
  process.exit(1);
}
console.log(`imports point down in ${files.length} files`);
