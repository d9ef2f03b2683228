import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParserModel, parseSentence } from '../src/stages/syntax/parse.ts';
import { readSyntaxModel } from '../src/stages/syntax/syntax-model.ts';
import { tagSentence } from '../src/stages/syntax/tag.ts';
import { createReader } from '../src/text/features/reader.ts';
import { readWeights } from '../src/text/features/weights.ts';
import { createWordTable } from '../src/text/features/word-table.ts';
import { prepareCorpus } from './corpus.ts';
import { trainParser } from './train-parser.ts';
import { tableOf } from './train-tokens.ts';
import { readTreebank } from './treebank.ts';
import { Writer } from './writer.ts';

/** Trains the parser alone with options from PARSER (JSON) and scores it on gold words: `TRAIN_SCRIPT=experiment node scripts/train.mjs`. */
export async function main({ root }: { root: string; args: readonly string[] }): Promise<void> {
  const begun = process.cpuUsage().user;
  const log = (line: string): void => console.error(`${((process.cpuUsage().user - begun) / 1e6).toFixed(0).padStart(5)} s  ${line}`);
  const bench = join(process.env.RAPPORTEUR_BENCH ?? join(root, '..', 'shared', 'bench'), 'syntax');
  const documents = ['en_ewt-train.conllu.gz', 'en_gum-train-open.conllu.gz'].flatMap(file => readTreebank(join(bench, file)));
  const corpus = prepareCorpus(documents, log, join(root, '.cache', 'jackknifed.bin'));
  const { tagger } = readSyntaxModel(readFileSync(join(root, 'src/languages/en/model/syntax.bin')));
  const same = tagger.tags.join() === corpus.tags.join();
  if (!same) throw new Error('the tags of the model are not those of the corpus');
  const options = JSON.parse(process.env.PARSER ?? '{}') as Record<string, number>;
  const evaluate = (trainer: ReturnType<typeof trainParser>): void => {
    for (const options of JSON.parse(process.env.WRITE ?? '[{"least":8}]') as { least: number; beyond: number }[]) {
      const writer = new Writer();
      const size = trainer.write(writer, options);
      const model: ParserModel = { labels: corpus.labels, weights: readWeights(createReader(writer.finish())) };
      const line: string[] = [`${JSON.stringify(options)}: ${size.rows} rows, ${size.weights} weights`];
      for (const name of (process.env.TREEBANKS ?? 'en_ewt-dev,en_gum-dev').split(',')) {
        let words = 0;
        let heads = 0;
        let both = 0;
        let upos = 0;
        for (const document of readTreebank(join(bench, `${name}.conllu.gz`))) {
          const table = tableOf(document, createWordTable(16));
          const ambiguity = new Int32Array(table.count);
          const tags = new Uint8Array(table.count);
          let at = 0;
          for (const sentence of document.sentences) {
            tagSentence(tagger, table, at, at + sentence.length, ambiguity, tags);
            const state = parseSentence(model, { from: at, lower: table.lower, suffix: table.suffix3, tags }, sentence.length);
            sentence.forEach((word, i) => {
              words += 1;
              if (tagger.tags[tags[at + i]!]!.split(' ')[0] === word.upos) upos += 1;
              if (state.head[i] !== word.head) return;
              heads += 1;
              const label = word.head < 0 ? 'root' : corpus.labels[state.label[i]!]!;
              if (label.split(':')[0] === word.deprel.split(':')[0]) both += 1;
            });
            at += sentence.length;
          }
        }
        const percent = (n: number): string => ((100 * n) / words).toFixed(2);
        line.push(`${name} UPOS ${percent(upos)} UAS ${percent(heads)} LAS ${percent(both)}`);
      }
      log(line.join('  '));
    }
  };
  trainParser(corpus.parsed.slice(0, Number(process.env.SENTENCES ?? 1e9)), corpus.labels.length, { ...options, log, evaluate });
}
