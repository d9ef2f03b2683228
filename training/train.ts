import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishSyntax } from '../src/languages/en/syntax/index.ts';
import { readSyntaxModel } from '../src/stages/syntax/syntax-model.ts';
import { newsBeside, trainNames } from './names.ts';
import { pack } from './pack.ts';
import { trainSyntax } from './train-syntax.ts';
import { readTreebank } from './treebank.ts';

/** Trains everything and writes the model files. */
export async function main({ root }: { root: string; args: readonly string[] }): Promise<void> {
  const begun = Date.now();
  const log = (line: string): void => console.error(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const bench = join(process.env.RAPPORTEUR_BENCH ?? join(root, '..', 'shared', 'bench'), 'syntax');
  const documents = ['en_ewt-train.conllu.gz', 'en_gum-train-open.conllu.gz'].flatMap(file => readTreebank(join(bench, file)));
  log(`${documents.length} documents`);

  const { bytes, corpus, wordClasses } = trainSyntax(documents, 'en', englishSyntax, {
    log,
    tagCache: process.env.TAG_CACHE,
    rawText: newsBeside(bench),
  });
  const folder = join(root, 'src', 'languages', 'en', 'model');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: Uint8Array): void => {
    const packed = pack(content);
    writeFileSync(join(folder, name), packed);
    log(`${name}: ${(packed.length / 1e6).toFixed(2)} MB, ${(content.length / 1e6).toFixed(2)} MB unpacked`);
  };
  write('syntax.bin', bytes);

  write('entities.bin', trainNames(bench, documents, corpus, wordClasses, readSyntaxModel(bytes).tokenizer, log));
  log(`done; ${(process.cpuUsage().user / 1e6).toFixed(0)} s of processor time`);
}
