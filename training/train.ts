import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishSyntax } from '../src/languages/en/syntax/index.ts';
import { MAGIC, readSyntaxModel } from '../src/stages/syntax/syntax-model.ts';
import { hashString } from '../src/text/features/hashing.ts';
import { prepareCorpus } from './corpus.ts';
import { trainNames } from './names.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { trainSplitter, trainTokenizer } from './train-tokens.ts';
import { readTreebank } from './treebank.ts';
import { Writer } from './writer.ts';

/** Trains everything and writes the model files. */
export async function main({ root }: { root: string; args: readonly string[] }): Promise<void> {
  const begun = Date.now();
  const log = (line: string): void => console.error(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const bench = join(process.env.RAPPORTEUR_BENCH ?? join(root, '..', 'shared', 'bench'), 'syntax');
  const documents = ['en_ewt-train.conllu.gz', 'en_gum-train-open.conllu.gz'].flatMap(file => readTreebank(join(bench, file)));
  log(`${documents.length} documents`);

  const writer = new Writer();
  writer.string(MAGIC);
  writer.string('en');
  writer.strings(englishSyntax.clitics);
  writer.varint(englishSyntax.contractions.length);
  for (const parts of englishSyntax.contractions) writer.strings(parts);
  writer.strings(englishSyntax.abbreviations);
  writer.varint(englishSyntax.lemmas.length);
  for (const lemma of englishSyntax.lemmas) writer.strings(lemma);

  const fixed = {
    clitics: englishSyntax.clitics,
    contractions: new Map(englishSyntax.contractions.map(parts => [parts.join(''), parts.map(part => part.length)])),
    abbreviations: new Set(englishSyntax.abbreviations.map(hashString)),
  };
  log(`tokeniser: ${JSON.stringify(trainTokenizer(documents, fixed).write(writer, {}))}`);
  log(`splitter: ${JSON.stringify(trainSplitter(documents).write(writer, {}))}`);

  const corpus = prepareCorpus(documents, log, process.env.TAG_CACHE);
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
    documents.flatMap(document =>
      document.sentences.flat().map(word => ({ form: word.form, tag: tagNumber(word.upos, word.xpos), lemma: word.lemma })),
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
  const rounds = Number(process.env.ROUNDS ?? 7);
  log(`parser: ${JSON.stringify(trainParser(parsed, labels.length, { rounds, drop: 51, log }).write(writer, { most: 2_000_000 }))}`);

  const folder = join(root, 'src', 'languages', 'en', 'model');
  mkdirSync(folder, { recursive: true });
  const bytes = writer.finish();
  writeFileSync(join(folder, 'syntax.bin'), bytes);
  log(`syntax.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);

  writeFileSync(join(folder, 'entities.bin'), trainNames(bench, documents, corpus, readSyntaxModel(bytes).tokenizer, log));
  log(`done; ${(process.cpuUsage().user / 1e6).toFixed(0)} s of processor time`);
}
