import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishSyntax } from '../src/languages/en/syntax/index.ts';
import { MAGIC } from '../src/stages/syntax/syntax-model.ts';
import { tagFeatures } from '../src/stages/syntax/tag.ts';
import { lookUp } from '../src/text/features/hash-table.ts';
import { hashString } from '../src/text/features/hashing.ts';
import { bestClass } from '../src/text/features/weights.ts';
import { createWordTable } from '../src/text/features/word-table.ts';
import { goldTree } from './oracle.ts';
import { trainLemmas } from './train-lemmas.ts';
import { type ParsedSentence, trainParser } from './train-parser.ts';
import { type TaggedSentence, type TrainedTagger, trainTagger } from './train-tagger.ts';
import { tableOf, trainSplitter, trainTokenizer } from './train-tokens.ts';
import { readTreebank } from './treebank.ts';
import { Writer } from './writer.ts';

const FOLDS = 5;

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

  const counts = new Map<string, number>();
  const labelCounts = new Map<string, number>();
  const increase = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { sentences } of documents) {
    for (const sentence of sentences) {
      for (const word of sentence) {
        increase(counts, `${word.upos} ${word.xpos}`);
        if (word.head >= 0) increase(labelCounts, word.deprel);
      }
    }
  }
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const tags = [...counts]
    .filter(([, count]) => count >= 5)
    .map(([tag]) => tag)
    .sort(byName);
  const labels = [...labelCounts]
    .filter(([label, count]) => count >= 5 && label !== 'root')
    .map(([label]) => label)
    .sort(byName);
  const tagNumber = (upos: string, xpos: string): number => {
    const exact = tags.indexOf(`${upos} ${xpos}`);
    return exact >= 0
      ? exact
      : Math.max(
          0,
          tags.findIndex(tag => tag.startsWith(`${upos} `)),
        );
  };
  const labelNumber = (label: string): number => {
    const exact = labels.indexOf(label);
    return exact >= 0 ? exact : Math.max(0, labels.indexOf(label.split(':')[0]!));
  };

  const tagged: { sentence: TaggedSentence; fold: number; words: (typeof documents)[number]['sentences'][number] }[] = [];
  let room = 0;
  documents.forEach((document, number) => {
    const table = tableOf(document, createWordTable(16));
    room = Math.max(room, table.count);
    const gold = new Uint8Array(table.count);
    let at = 0;
    for (const words of document.sentences) {
      words.forEach((word, i) => {
        gold[at + i] = tagNumber(word.upos, word.xpos);
      });
      tagged.push({ sentence: { table, from: at, to: at + words.length, tags: gold }, fold: number % FOLDS, words });
      at += words.length;
    }
  });
  const features = new Int32Array(64);
  const scores = new Int32Array(256);
  const ambiguity = new Int32Array(room);
  const applyTagger = ({ trainer, lexicon }: TrainedTagger, { table, from, to }: TaggedSentence, out: Uint8Array): void => {
    for (let i = from; i < to; i += 1) ambiguity[i] = lookUp(lexicon, table.lower[i]!);
    let t1 = 0;
    let t2 = 0;
    for (let i = from; i < to; i += 1) {
      let tag = (ambiguity[i]! >>> 16) - 1;
      if (tag < 0) {
        const count = tagFeatures(table, ambiguity, from, to, i, t1, t2, features);
        scores.fill(0, 0, tags.length);
        trainer.addScores(features, count, scores);
        tag = bestClass(scores, tags.length);
      }
      out[i] = tag;
      t2 = t1;
      t1 = tag + 1;
    }
  };

  // the parser learns from tags as the tagger will give them, not as people did: each fold is tagged by a tagger that has not seen it
  const predicted = new Map<TaggedSentence['table'], Uint8Array>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const tagger = trainTagger(
      tagged.filter(entry => entry.fold !== fold).map(entry => entry.sentence),
      tags.length,
      4,
      31 + fold,
    );
    let right = 0;
    let all = 0;
    for (const { sentence } of tagged.filter(entry => entry.fold === fold)) {
      const out = predicted.get(sentence.table) ?? new Uint8Array(sentence.table.count);
      predicted.set(sentence.table, out);
      applyTagger(tagger, sentence, out);
      for (let i = sentence.from; i < sentence.to; i += 1) {
        all += 1;
        if (tags[out[i]!]!.split(' ')[0] === tags[sentence.tags[i]!]!.split(' ')[0]) right += 1;
      }
    }
    log(`tagger: fold ${fold + 1}, UPOS ${((100 * right) / all).toFixed(2)}`);
  }
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

  const parsed: ParsedSentence[] = tagged.map(({ sentence, words }) => ({
    input: { from: sentence.from, lower: sentence.table.lower, suffix: sentence.table.suffix3, tags: predicted.get(sentence.table)! },
    size: words.length,
    gold: goldTree(
      Int32Array.from(words.map(word => word.head)),
      Uint8Array.from(words.map(word => (word.head < 0 ? 0 : labelNumber(word.deprel)))),
    ),
  }));
  writer.strings(labels);
  const rounds = Number(process.env.ROUNDS ?? 10);
  log(`parser: ${JSON.stringify(trainParser(parsed, labels.length, { rounds, log }).write(writer, { least: 2 }))}`);

  const folder = join(root, 'src', 'languages', 'en', 'model');
  mkdirSync(folder, { recursive: true });
  const bytes = writer.finish();
  writeFileSync(process.env.MODEL_OUT ?? join(folder, 'syntax.bin'), bytes);
  log(`syntax.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);
}
