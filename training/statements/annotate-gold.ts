import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementKnowledge } from '../../src/languages/en/statements/index.ts';
import { annotateStatements, readStatementModel } from '../../src/stages/statements/index.ts';
import { parseAll, readGold, type TrainingRun } from './train-statements.ts';

/** Annotates the development articles and writes what the scorer reads. */
export function main({ root, bench, cache, parse, args }: TrainingRun): void {
  const documents = readGold(join(bench, 'statements', 'polnear-dev.gold.jsonl'));
  const parsed = parseAll(documents, parse, join(cache, 'dev.jsonl'));
  const threshold = process.env.THRESHOLD;
  const knowledge = threshold === undefined ? statementKnowledge : { ...statementKnowledge, threshold: Number(threshold) };
  const model = readStatementModel(readFileSync(join(root, 'src/languages/en/model/statements.bin')));
  const begin = process.cpuUsage().user;
  const lines = documents.map(({ id, text, published }, index) => {
    const statements = annotateStatements({ text, blocks: [], times: [], published, ...parsed[index]! }, knowledge, model);
    return JSON.stringify({ id, statements });
  });
  console.error(`${documents.length} documents in ${(process.cpuUsage().user - begin) / 1e6} s`);
  writeFileSync(args[0] ?? join(cache, 'dev.out.jsonl'), `${lines.join('\n')}\n`);
}
