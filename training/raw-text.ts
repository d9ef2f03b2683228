import { existsSync } from 'node:fs';
import { type TokenizerModel, tokenize } from '../src/stages/syntax/tokenize.ts';
import { createWordTable } from '../src/text/features/word-table.ts';
import { type GoldDocument, readRows } from './treebank.ts';
import { classForm } from './word-classes.ts';

/**
 * The printed forms of all words, sentence by sentence of the treebanks and paragraph by paragraph of a JSON Lines file of news, which
 * may be missing. What word classes are learned from.
 */
export function readRawText(documents: readonly GoldDocument[], news: string | undefined, tokenizer: TokenizerModel): string[][] {
  const sentences = documents.flatMap(document => document.sentences.map(words => words.map(word => classForm(word.form))));
  if (news === undefined || !existsSync(news)) return sentences;
  const table = createWordTable(1024);
  for (const { text } of readRows<{ text: string }>(news)) {
    for (const paragraph of text.split('\n\n')) {
      table.count = 0;
      tokenize(tokenizer, paragraph, 0, paragraph.length, table);
      sentences.push(Array.from({ length: table.count }, (_, i) => classForm(paragraph.slice(table.start[i]!, table.end[i]!))));
    }
  }
  return sentences;
}
