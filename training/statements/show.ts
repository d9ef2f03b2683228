import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementKnowledge } from '../../src/languages/en/statements/index.ts';
import { annotateStatements, readStatementModel } from '../../src/stages/statements/index.ts';
import { splitParagraphs } from '../../src/stages/statements/paragraphs.ts';
import type { TrainingRun } from './train-statements.ts';

/** Prints the statements of text files, for reading. */
export function main({ root, parse, args }: TrainingRun): void {
  const model = readStatementModel(readFileSync(join(root, 'src/languages/en/model/statements.bin')));
  const files = args.flatMap(path =>
    path.endsWith('.txt')
      ? [path]
      : readdirSync(path)
          .filter(name => name.endsWith('.txt'))
          .map(name => join(path, name)),
  );
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    console.log(`\n=== ${file}`);
    const { sentences, entities } = parse(text, splitParagraphs(text, []));
    for (const s of annotateStatements({ text, blocks: [], times: [], published: null, sentences, entities }, statementKnowledge, model)) {
      const words = (spans: typeof s.content) => spans.map(([a, b]) => text.slice(a, b)).join(' … ');
      console.log(
        `[${s.kind} ${s.foundBy}] ${s.speaker ?? '-'} (${s.role ?? ''}) ${s.channel ?? ''} ${s.addressee ? `-> ${s.addressee}` : ''}\n    S: ${words(s.source)} | C: ${words(s.cue)} | X: ${words(s.content)}`,
      );
    }
  }
}
