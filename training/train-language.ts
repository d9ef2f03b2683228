import { readFileSync, writeFileSync } from 'node:fs';
import type { SyntaxKnowledge } from '../src/model/knowledge/syntax.ts';
import { createParser, readSyntaxModel } from '../src/stages/syntax/index.ts';
import { compareTrees } from './compare-trees.ts';
import { trainSyntax } from './train-syntax.ts';
import { readTreebank } from './treebank.ts';

const USAGE =
  'usage: TRAIN_SCRIPT=train-language node scripts/train.mjs LANGUAGE KNOWLEDGE.json MODEL.bin HELD-OUT.conllu TRAIN.conllu ...';

/** Trains a model of any language from its treebanks (CoNLL-U, also .gz) and its knowledge, and measures it on the part held out. */
export async function main({ args }: { root: string; args: readonly string[] }): Promise<void> {
  const [language, knowledgePath, modelPath, heldOut, ...treebanks] = args;
  if (!language || !knowledgePath || !modelPath || !heldOut || treebanks.length === 0) throw new Error(USAGE);
  const knowledge = JSON.parse(readFileSync(knowledgePath, 'utf8')) as SyntaxKnowledge;
  const log = (line: string): void => console.error(line);
  const { bytes } = trainSyntax(treebanks.flatMap(readTreebank), language, knowledge, { log, rawText: process.env.RAW_TEXT });
  writeFileSync(modelPath, bytes);
  const scores = compareTrees(readTreebank(heldOut), createParser(readSyntaxModel(bytes)));
  console.log(
    Object.entries(scores)
      .map(([name, share]) => `${name} ${(100 * share).toFixed(1)}`)
      .join('  '),
  );
}
