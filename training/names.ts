import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishEntities } from '../src/languages/en/entities/index.ts';
import type { Entity, Sentence } from '../src/model/index.ts';
import { readSyntaxModel } from '../src/stages/syntax/index.ts';
import type { TokenizerModel } from '../src/stages/syntax/tokenize.ts';
import type { Corpus } from './corpus.ts';
import { prepareCorpus } from './corpus.ts';
import { pack } from './pack.ts';
import { readRawText } from './raw-text.ts';
import { type NamedDocument, trainEntities } from './train-entities.ts';
import { WORD_CLASSES } from './train-syntax.ts';
import { type GoldDocument, readRows, readTreebank } from './treebank.ts';
import { learnWordClasses } from './word-classes.ts';
import { Writer } from './writer.ts';

interface Mention extends Entity {
  readonly named?: boolean;
  readonly core?: readonly [number, number];
}

const titles = new Set(englishEntities.lists.office!.map(office => office.toLowerCase()));

/**
 * Names in GUM's mentions: the run of proper nouns around the head, without titles ("President"), of bodies with what "of" adds
 * ("University of Portsmouth"), and of the capitalised words before it. People named by their nation ("Swedes") are no persons here.
 */
export function namesOfMentions(text: string, mentions: readonly Mention[]): Entity[] {
  const cores = new Map<number, number>();
  for (const { core } of mentions) if (core) cores.set(core[0], Math.max(core[1], cores.get(core[0]) ?? 0));
  const found: Entity[] = [];
  for (const { start: mentionStart, end: mentionEnd, type, named, core } of mentions) {
    if (!named || !core || (type !== 'person' && type !== 'organization' && type !== 'place')) continue;
    let [start, end] = core;
    // "United" and "New" are adjectives in the treebank
    start -= /(?:(?!The |A |An |My |Our )\p{Lu}[\p{L}.'-]* )*$/u.exec(text.slice(mentionStart, start))![0].length;
    for (;;) {
      const word = /^\S+ /.exec(text.slice(start, end));
      if (type !== 'person' || !word || !titles.has(word[0].trim().toLowerCase())) break;
      start += word[0].length;
    }
    if (type === 'person' && !text.slice(start, end).includes(' ') && /[a-z]s$/.test(text.slice(start, end))) continue;
    if (titles.has(text.slice(start, end).toLowerCase())) continue;
    if (type === 'organization') {
      const link = /^ (?:of|for)(?: the)? /.exec(text.slice(end, mentionEnd));
      const further = link ? cores.get(end + link[0].length) : undefined;
      if (further !== undefined && further <= mentionEnd) end = further;
    }
    found.push({ start, end, type });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Entity[] = [];
  for (const entity of found) if (entity.start >= (apart.at(-1)?.end ?? 0)) apart.push(entity);
  return apart;
}

/** Gold names laid over the gold words, with tags of a tagger that has not seen the document. */
export function namedDocuments(bench: string, documents: readonly GoldDocument[], corpus: Corpus): NamedDocument[] {
  const rows = new Map(
    readRows<{ id: string; entities: Entity[] }>(join(bench, 'en_ewt-train.entities.jsonl.gz')).map(row => [row.id, row.entities]),
  );
  const mentions = new Map(
    readRows<{ id: string; entities: Mention[] }>(join(bench, 'en_gum-train.entities.jsonl.gz')).map(row => [row.id, row.entities]),
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
    const gum = mentions.get(document.id);
    const entities = rows.get(document.id) ?? (gum && namesOfMentions(document.text, gum));
    if (entities) named.push({ text: document.text, sentences, entities, foreign: gum !== undefined });
  }
  return named;
}

/** The news without annotation that stand beside the bench. */
export const newsBeside = (bench: string): string => join(bench, '..', '..', 'corpora', 'reuters21578.jsonl.gz');

/** Trains the name finder on documents tagged as in `corpus`; returns the model. */
export function trainNames(
  bench: string,
  documents: readonly GoldDocument[],
  corpus: Corpus,
  wordClasses: ReadonlyMap<string, number>,
  tokenizer: TokenizerModel,
  log: (line: string) => void,
): Uint8Array {
  const writer = new Writer();
  const written = trainEntities(namedDocuments(bench, documents, corpus), englishEntities, wordClasses, tokenizer, writer, log);
  const bytes = writer.finish();
  log(`names: ${JSON.stringify(written)}, ${(bytes.length / 1e6).toFixed(2)} MB`);
  return bytes;
}

/** Trains the name finder alone, with the syntax model that is there: `TRAIN_SCRIPT=names node scripts/train.mjs`. */
export async function main({ root }: { root: string; args: readonly string[] }): Promise<void> {
  const bench = join(process.env.RAPPORTEUR_BENCH ?? join(root, '..', 'shared', 'bench'), 'syntax');
  const log = (line: string): void => console.error(line);
  const documents = ['en_ewt-train.conllu.gz', 'en_gum-train-open.conllu.gz'].flatMap(file => readTreebank(join(bench, file)));
  const { tokenizer } = readSyntaxModel(readFileSync(join(root, 'src/languages/en/model/syntax.bin')));
  const wordClasses = learnWordClasses(readRawText(documents, newsBeside(bench), tokenizer), WORD_CLASSES);
  const corpus = prepareCorpus(documents, wordClasses, log, join(root, '.cache', 'jackknifed.bin'));
  const bytes = trainNames(bench, documents, corpus, wordClasses, tokenizer, log);
  writeFileSync(process.env.NAMES_OUT ?? join(root, 'src/languages/en/model/entities.bin'), pack(bytes));
}
