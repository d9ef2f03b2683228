import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementKnowledge } from '../../src/languages/en/statements/index.ts';
import { annotateStatements } from '../../src/stages/statements/index.ts';
import { type Parse, parseAll, readGold } from './train-statements.ts';

/** Annotates the development articles and writes what the scorer reads. */
export function main({ root, bench, parse, args }: { root: string; bench: string; parse: Parse; args: readonly string[] }): void {
  const documents = readGold(join(bench, 'statements', 'polnear-dev.gold.jsonl'));
  const parsed = parseAll(documents, parse, join(root, '.cache', 'statements', 'dev.jsonl'));
  const threshold = process.env.THRESHOLD;
  const knowledge = threshold === undefined ? statementKnowledge : { ...statementKnowledge, threshold: Number(threshold) };
  const begin = process.cpuUsage().user;
  const lines = documents.map(({ id, text, published }, index) => {
    const statements = annotateStatements({ text, blocks: [], times: [], published, ...parsed[index]! }, knowledge);
    return JSON.stringify({ id, statements });
  });
  console.error(`${documents.length} documents in ${(process.cpuUsage().user - begin) / 1e6} s`);
  writeFileSync(args[0] ?? join(root, '.cache', 'statements', 'dev.out.jsonl'), `${lines.join('\n')}\n`);
}
