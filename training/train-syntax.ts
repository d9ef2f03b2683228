import type { SyntaxKnowledge } from '../src/model/knowledge/syntax.ts';
import { MAGIC } from '../src/stages/syntax/syntax-model.ts';
import { foldText } from '../src/text/features/characters.ts';
import { hashTableOf } from '../src/text/features/hash-table.ts';
import { hashString } from '../src/text/features/hashing.ts';
import { type Corpus, prepareCorpus } from './corpus.ts';
import { readRawText } from './raw-text.ts';
import { trainLemmas } from './train-lemmas.ts';
import { type ParserOptions, trainParser, writeParser } from './train-parser.ts';
import { buildLexicon, trainTagger, weightsOf } from './train-tagger.ts';
import { trainSplitter, trainTokenizer } from './train-tokens.ts';
import type { GoldDocument } from './treebank.ts';
import { foldClasses, learnWordClasses, type WordClassOptions } from './word-classes.ts';
import type { WriteOptions } from './write-weights.ts';
import { Writer } from './writer.ts';

export interface SyntaxOptions {
  readonly taggerRounds: number;
  /** How many of 256 features of each word are hidden from the tagger while it learns. */
  readonly taggerDrop: number;
  readonly tagger: WriteOptions;
  readonly parser: ParserOptions;
}

/** The options that the models are trained with. */
export const OPTIONS: SyntaxOptions = {
  taggerRounds: 12,
  taggerDrop: 100,
  tagger: { most: 450_000 },
  parser: {
    back: { rounds: 8 },
    onward: { rounds: 12 },
    most: { back: { moves: 420_000, arcs: 350_000 }, onward: { moves: 660_000, arcs: 550_000 } },
  },
};

export interface SyntaxTraining {
  readonly options?: SyntaxOptions;
  readonly log?: (line: string) => void;
  /** A file that keeps the tags between experiments. */
  readonly tagCache?: string | undefined;
  /** JSON Lines with "text", read beside the treebank for the classes of words. */
  readonly rawText?: string | undefined;
}

/** How words are put into classes; there is room for 255. */
export const WORD_CLASSES: WordClassOptions = { classes: 200, least: 4, neighbours: 2000, rounds: 8 };

/**
 * Trains a model of the syntax layer from a treebank and what the language knows. Returns the bytes of the model file and the corpus with
 * the numbers of tags and relations and the classes of words, of which the name finder goes on.
 */
export function trainSyntax(
  documents: readonly GoldDocument[],
  language: string,
  knowledge: SyntaxKnowledge,
  { options = OPTIONS, log = (_: string): void => {}, tagCache, rawText }: SyntaxTraining = {},
): { bytes: Uint8Array; corpus: Corpus; wordClasses: ReadonlyMap<string, number> } {
  const writer = new Writer();
  writer.string(MAGIC);
  writer.string(language);
  writer.strings(knowledge.clitics);
  writer.varint(knowledge.contractions.length);
  for (const parts of knowledge.contractions) writer.strings(parts);
  writer.strings(knowledge.abbreviations);
  writer.varint(knowledge.lemmas.length);
  for (const lemma of knowledge.lemmas) writer.strings(lemma);

  const fixed = {
    clitics: knowledge.clitics,
    contractions: new Map(knowledge.contractions.map(parts => [parts.join(''), parts.map(part => part.length)])),
    abbreviations: new Set(knowledge.abbreviations.map(word => hashString(foldText(word)))),
  };
  const tokenizer = trainTokenizer(documents, fixed);
  log(`tokeniser: ${JSON.stringify(tokenizer.write(writer))}`);
  log(`splitter: ${JSON.stringify(trainSplitter(documents).write(writer))}`);

  const text = readRawText(documents, rawText, { ...fixed, weights: weightsOf(tokenizer) });
  const wordClasses = learnWordClasses(text, WORD_CLASSES);
  log(`word classes: ${wordClasses.size} words of ${text.reduce((sum, words) => sum + words.length, 0)}`);
  const corpus = prepareCorpus(documents, wordClasses, log, tagCache);
  const { tags, labels, kinds, tagged, tagNumber, guesses, parsed } = corpus;
  const sentences = tagged.map(entry => entry.sentence);
  const words = buildLexicon(sentences, foldClasses(wordClasses));
  const lexicon = hashTableOf(words);
  writer.strings(tags);
  writer.table(words);
  const tagger = { rounds: options.taggerRounds, seed: 30, drop: options.taggerDrop };
  log(`tagger: ${JSON.stringify(trainTagger(sentences, tags.length, lexicon, tagger).write(writer, options.tagger))}`);
  log(`tagger: ${JSON.stringify(trainTagger(sentences, tags.length, lexicon, tagger, guesses).write(writer, options.tagger))}`);

  const { rules, entries } = trainLemmas(
    documents.flatMap(({ text, sentences }) =>
      sentences.flat().map(word => ({ form: text.slice(word.start, word.end), tag: tagNumber(word.upos, word.xpos), lemma: word.lemma })),
    ),
  );
  writer.varint(rules.length);
  for (const rule of rules) {
    writer.byte(rule.letters);
    writer.byte(Math.min(rule.cut, 255));
    writer.string(rule.add);
  }
  writer.table(entries);
  log(`lemmas: ${rules.length} rules, ${entries.size} endings`);

  writer.strings(labels);
  for (const kind of kinds) writer.byte(kind);
  const parser = trainParser(parsed, labels.length, kinds, options.parser, log);
  log(`parser: ${JSON.stringify(writeParser(parser, writer, options.parser.most))}`);
  return { bytes: writer.finish(), corpus, wordClasses };
}
