import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateEntities, readEntityModel } from '../src/stages/entities/index.ts';
import { createParser, readSyntaxModel } from '../src/stages/syntax/index.ts';
import { readTreebank } from './treebank.ts';

/** Scores the model on EWT dev, GUM dev and PUD with the bench's own scorer, and times it: `TRAIN_SCRIPT=measure node scripts/train.mjs`. */
export async function main({ root }: { root: string; args: readonly string[] }): Promise<void> {
  const bench = join(process.env.RAPPORTEUR_BENCH ?? join(root, '..', 'shared', 'bench'), 'syntax');
  const bytes = readFileSync(process.env.MODEL_OUT ?? join(root, 'src/languages/en/model/syntax.bin'));
  const load = performance.now();
  const parse = createParser(readSyntaxModel(bytes));
  console.log(`${(bytes.length / 1e6).toFixed(2)} MB, loaded in ${(performance.now() - load).toFixed(0)} ms`);
  const names = readEntityModel(readFileSync(process.env.NAMES_OUT ?? join(root, 'src/languages/en/model/entities.bin')));
  const out = join(root, '.cache', 'measure');
  mkdirSync(out, { recursive: true });
  for (const name of (process.env.TREEBANKS ?? 'en_ewt-dev,en_gum-dev,en_pud').split(',')) {
    const documents = readTreebank(join(bench, `${name}.conllu.gz`));
    const begun = process.cpuUsage().user;
    const rows = documents.map(({ id, text }) => {
      const sentences = parse(text);
      return { id, sentences, entities: annotateEntities(text, sentences, names) };
    });
    const seconds = (process.cpuUsage().user - begun) / 1e6;
    const tokens = rows.reduce((sum, row) => sum + row.sentences.reduce((n, sentence) => n + sentence.tokens.length, 0), 0);
    const file = join(out, `${name}.jsonl`);
    writeFileSync(file, rows.map(row => JSON.stringify(row) + '\n').join(''));
    const gold = name === 'en_ewt-dev' ? ['--entities', join(bench, `${name}.entities.jsonl.gz`)] : [];
    const report = execFileSync('node', [join(bench, 'score.mjs'), join(bench, `${name}.conllu.gz`), file, ...gold], { encoding: 'utf8' });
    const result = JSON.parse(report.trim().split('\n').at(-1)!) as Record<string, { f1: number; onAlignedWords?: number }>;
    const shown = ['Tokens', 'Sentences', 'Words', 'UPOS', 'Lemmas', 'UAS', 'LAS', 'LASsub'].map(
      key => `${key} ${result[key]!.f1.toFixed(2)}`,
    );
    for (const key of ['Entities', 'Entities.person', 'Entities.organization', 'Entities.place'])
      if (result[key]) shown.push(`${key} ${result[key].f1.toFixed(2)}`);
    console.log(`${name}: ${shown.join('  ')}  (aligned LAS ${result.LAS!.onAlignedWords}, ${Math.round(tokens / seconds)} tokens/s)`);
  }
}
