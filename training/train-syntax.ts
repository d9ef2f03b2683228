import type { SyntaxKnowledge } from '../src/model/knowledge/syntax.ts';
import { MAGIC } from '../src/stages/syntax/syntax-model.ts';
import { foldText } from '../src/text/features/characters.ts';
import { hashString } from '../src/text/features/hashing.ts';
import { type Corpus, prepareCorpus } from './corpus.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { trainSplitter, trainTokenizer } from './train-tokens.ts';
import type { GoldDocument } from './treebank.ts';
import { Writer } from './writer.ts';

/**
 * Trains a model of the syntax layer from a treebank and what the language knows. Returns the bytes of the model file and the corpus with
 * the numbers of tags and relations, of which the name finder goes on.
 */
export function trainSyntax(
  documents: readonly GoldDocument[],
  language: string,
  knowledge: SyntaxKnowledge,
  { rounds = 7, log = (_: string): void => {}, tagCache = undefined as string | undefined } = {},
): { bytes: Uint8Array; corpus: Corpus } {
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
  log(`tokeniser: ${JSON.stringify(trainTokenizer(documents, fixed).write(writer, {}))}`);
  log(`splitter: ${JSON.stringify(trainSplitter(documents).write(writer, {}))}`);
  const corpus = prepareCorpus(documents, log, tagCache);
  const { tags, labels, tagged, tagNumber, parsed } = corpus;
  const tagger = trainTagger(
    tagged.map(entry => entry.sentence),
    tags.length,
    8,
    30,
  );
  writer.strings(tags);
  writer.table(tagger.entries);
  log(`tagger: ${JSON.stringify(tagger.trainer.write(writer, {}))}`);
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
  writer.strings(labels);
  trainParser(parsed, labels.length, { rounds, drop: 51, log }).write(writer, { most: 2_000_000 });
  return { bytes: writer.finish(), corpus };
}
