import type { Sentence, Span, Token } from '../../model/index.ts';
import { createWordTable, type WordTable } from '../../text/features/word-table.ts';
import { createLemmaCache } from './lemma-cache.ts';
import { parseSentence } from './parse.ts';
import { hangMarks, parseAround, separateQuotations, type WordKinds } from './parse-around.ts';
import { findBracketed, findQuotations } from './quotations.ts';
import { recase } from './recase.ts';
import { endsSentence } from './sentence-rules.ts';
import { splitSentences } from './split-sentences.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { tagSentence } from './tag.ts';
import { tokenize } from './tokenize.ts';

/**
 * Makes a function that reads a text into sentences of tagged, lemmatised and parsed words.
 * `blocks` are the parts of the text to read, in order; a sentence never crosses the end of one. Without them the whole text is read.
 * Every sentence has exactly one root, heads make a tree, and offsets are UTF-16 code units of `text`.
 * @example createParser(model)('Delegates met. They did not agree.') // two sentences, of 3 and 5 tokens
 */
export function createParser(model: SyntaxModel): (text: string, blocks?: readonly Span[]) => Sentence[] {
  const pairs = model.tagger.tags.map(tag => tag.split(' '));
  const upos = pairs.map(pair => pair[0]!);
  const xpos = pairs.map(pair => pair[1] ?? pair[0]!);
  const labels = model.parser.labels;
  const lemmas = createLemmaCache(model.lemmatizer);
  let known = new Int32Array(0);
  let tags = new Uint8Array(0);

  let quoting = false;

  const parseTree = (table: WordTable, text: string, first: number, afterLast: number) => {
    const size = afterLast - first;
    const input = { from: first, lower: table.lower, suffix: table.suffix3, tags };
    const found = findQuotations(table, text, first, afterLast, quoting && table.gap[first] !== 3, i => upos[tags[i]!] === 'PUNCT');
    quoting = found.open;
    const bracketed = findBracketed(table, text, first, afterLast);
    if (found.quotations.length + bracketed.length === 0) return parseSentence(model.parser, input, size);
    const kinds: WordKinds = {
      isVerb: word => upos[tags[first + word]!] === 'VERB' || upos[tags[first + word]!] === 'AUX',
      isPunctuation: word => upos[tags[first + word]!] === 'PUNCT',
      isStop: word => endsSentence(table, text, first + word),
    };
    const separate = separateQuotations(found.quotations, size, kinds);
    const tree = separate.length === 0 ? parseSentence(model.parser, input, size) : parseAround(model.parser, input, size, separate, kinds);
    for (const quotation of [...found.quotations, ...bracketed])
      if (!separate.includes(quotation)) hangMarks(model.parser, tree, size, quotation);
    return tree;
  };

  const readSentence = (table: WordTable, text: string, first: number, afterLast: number): Sentence => {
    recase(table, text, first, afterLast, model.tagger.lexicon);
    tagSentence(model.tagger, table, first, afterLast, known, tags);
    const size = afterLast - first;
    const tree = parseTree(table, text, first, afterLast);
    const tokens: Token[] = new Array(size);
    for (let i = 0; i < size; i += 1) {
      const start = table.start[first + i]!;
      const end = table.end[first + i]!;
      const form = text.slice(start, end);
      const tag = tags[first + i]!;
      const head = tree.head[i]! + 1;
      tokens[i] = {
        start,
        end,
        form,
        lemma: lemmas.lemmaOf(form, tag, upos[tag]!),
        upos: upos[tag]!,
        xpos: xpos[tag]!,
        head,
        deprel: head === 0 ? 'root' : labels[tree.label[i]!]!,
      };
    }
    return { start: tokens[0]!.start, end: tokens[size - 1]!.end, tokens };
  };

  const table = createWordTable();
  return (text, blocks = [{ start: 0, end: text.length }]) => {
    const sentences: Sentence[] = [];
    for (const block of blocks) {
      table.count = 0;
      tokenize(model.tokenizer, text, block.start, block.end, table);
      if (known.length < table.count) {
        known = new Int32Array(table.start.length);
        tags = new Uint8Array(table.start.length);
      }
      splitSentences(model.splitter, table, text, 0, table.count, (first, afterLast) => {
        sentences.push(readSentence(table, text, first, afterLast));
      });
    }
    return sentences;
  };
}
