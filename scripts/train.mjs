// Trains the English model of the layers syntax and entities: reads ../shared/bench/syntax (or RAPPORTEUR_BENCH/syntax), writes
// src/languages/en/model/. One core, the same bytes every time. `node scripts/train.mjs --only parser,entities` is for experiments.
// Node 20 does not run TypeScript, so the sources are stripped of their types into .cache/train first.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const out = join(root, '.cache', process.env.TRAIN_CACHE ?? 'train');
rmSync(out, { recursive: true, force: true });
for (const folder of [
  'src/model',
  'src/text',
  'src/stages/syntax',
  'src/stages/entities',
  'src/languages/en/syntax',
  'src/languages/en/entities',
  'training',
]) {
  for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(root, folder, file), 'utf8'), {
      compilerOptions: { target: 'es2023', module: 'esnext', rewriteRelativeImportExtensions: true, verbatimModuleSyntax: true },
    });
    const target = join(out, folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
}
writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');
const script = process.env.TRAIN_SCRIPT ?? 'train';
const { main } = await import(pathToFileURL(join(out, 'training', `${script}.js`)).href);
await main({ root, args: process.argv.slice(2) });
