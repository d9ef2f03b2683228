import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishEntities } from '../src/languages/en/entities/index.ts';
import type { Entity, Sentence } from '../src/model/index.ts';
import { readSyntaxModel } from '../src/stages/syntax/index.ts';
import type { Corpus } from './corpus.ts';
import { prepareCorpus } from './corpus.ts';
import { type NamedDocument, trainEntities } from './train-entities.ts';
import { type GoldDocument, readRows, readTreebank } from './treebank.ts';
import { Writer } from './writer.ts';

/** Gold names laid over the gold words, with tags of a tagger that has not seen the document. */
export function namedDocuments(bench: string, documents: readonly GoldDocument[], corpus: Corpus): NamedDocument[] {
  const rows = new Map(
    readRows<{ id: string; entities: Entity[] }>(join(bench, 'en_ewt-train.entities.jsonl.gz')).map(row => [row.id, row.entities]),
  );
  const named: NamedDocument[] = [];
  let number = 0;
  for (const document of documents) {
    const sentences: Sentence[] = document.sentences.map(words => {
      const { input } = corpus.parsed[number]!;
      number += 1;
      return {
        start: words[0]!.start,
        end: words.at(-1)!.end,
        tokens: words.map((word, i) => {
          const [upos, xpos] = corpus.tags[input.tags[input.from + i]!]!.split(' ') as [string, string];
          return {
            start: word.start,
            end: word.end,
            form: word.form,
            lemma: word.lemma,
            upos,
            xpos,
            head: word.head + 1,
            deprel: word.deprel,
          };
        }),
      };
    });
    const entities = rows.get(document.id);
    if (entities) named.push({ text: document.text, sentences, entities });
  }
  return named;
}

/** Trains the name finder alone, with the syntax model that is there: `TRAIN_SCRIPT=names node scripts/train.mjs`. */
export async function main({ root }: { root: string; args: readonly string[] }): Promise<void> {
  const bench = join(process.env.RAPPORTEUR_BENCH ?? join(root, '..', 'shared', 'bench'), 'syntax');
  const documents = ['en_ewt-train.conllu.gz', 'en_gum-train-open.conllu.gz'].flatMap(file => readTreebank(join(bench, file)));
  const corpus = prepareCorpus(documents, line => console.error(line), join(root, '.cache', 'jackknifed.bin'));
  const { tokenizer } = readSyntaxModel(readFileSync(join(root, 'src/languages/en/model/syntax.bin')));
  const writer = new Writer();
  const named = namedDocuments(bench, documents, corpus);
  console.error(
    `${named.length} documents`,
    trainEntities(named, englishEntities, tokenizer, writer, JSON.parse(process.env.NAMES ?? '{}')),
  );
  writeFileSync(process.env.NAMES_OUT ?? join(root, 'src/languages/en/model/entities.bin'), writer.finish());
}
