// Learns the weights of the statements layer from PolNeAR train (../shared/bench/statements or RAPPORTEUR_BENCH/statements) and writes
// src/languages/en/model/statements.bin: which word introduces what, numbers alone, no text. The same bytes every time.
// Parsed articles are kept in .cache/statements, by a digest of what parses them.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const bench = process.env.RAPPORTEUR_BENCH ?? join(root, '..', 'shared', 'bench');
const out = join(root, '.cache', process.env.TRAIN_CACHE ?? 'train-statements');
rmSync(out, { recursive: true, force: true });
for (const folder of ['src/model', 'src/text', 'src/stages', 'src/languages', 'training']) {
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
const load = path => import(pathToFileURL(join(out, path)).href);

const model = join(root, 'src/languages/en/model');
const { createParser, readSyntaxModel } = await load('src/stages/syntax/index.js');
const file = readdirSync(model).find(name => name.includes('syntax') && name.endsWith('.bin'));
if (file === undefined) throw new Error(`no syntax model in ${model}: run npm run train first`);
const parser = createParser(readSyntaxModel(readFileSync(join(model, file))));
const { annotateEntities, readEntityModel } = await load('src/stages/entities/index.js');
const names = readEntityModel(readFileSync(join(model, 'entities.bin')));
const parse = (text, blocks) => {
  const sentences = parser(text, blocks);
  return { sentences, entities: annotateEntities(text, sentences, names) };
};
const digest = createHash('sha256');
for (const folder of ['src/languages/en/model', 'src/stages/syntax', 'src/stages/entities', 'src/text']) {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(?:ts|bin)$/.test(name) && !/\.test\.ts$|^statements\.bin$/.test(name))
      digest.update(name).update(readFileSync(join(root, folder, name)));
  }
}
const cache = join(root, '.cache', 'statements', digest.digest('hex').slice(0, 12));
const script = await load(process.env.TRAIN_SCRIPT ?? 'training/statements/train-statements.js');
await script.main({ root, bench, cache, parse, args: process.argv.slice(2) });
