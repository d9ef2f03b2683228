import type { Entity, Sentence } from '../src/model/index.ts';
import type { EntityKnowledge } from '../src/model/knowledge/entities.ts';
import { readingFeatures, takeVotes } from '../src/stages/entities/document-reading.ts';
import { entityFeatures } from '../src/stages/entities/entity-features.ts';
import { type EntityInput, readEntityInput } from '../src/stages/entities/entity-input.ts';
import { ENTITY_MAGIC, FOLDED, PREFIX } from '../src/stages/entities/entity-model.ts';
import { BEGIN, entityTypes, INSIDE, LABELS, LAST, labelOf, ONLY } from '../src/stages/entities/labels.ts';
import { bestLabels } from '../src/stages/entities/viterbi.ts';
import { type TokenizerModel, tokenize } from '../src/stages/syntax/tokenize.ts';
import { hashTableOf } from '../src/text/features/hash-table.ts';
import { mix, SEED } from '../src/text/features/hashing.ts';
import { addWord, createWordTable } from '../src/text/features/word-table.ts';
import { type Sequences, scoreWord, trainCrf } from './crf.ts';
import { scoreNames } from './score-names.ts';
import { type FeaturesOf, type LabelledDocument, layOut } from './sequences.ts';
import { toInteger, writeTransitions, writeWeights } from './write-crf.ts';
import type { Writer } from './writer.ts';

/** The gazetteers as one table: hash of an entry's words to the lists it is in. */
export function buildGazetteer(
  knowledge: EntityKnowledge,
  tokenizer: TokenizerModel,
): { entries: Map<number, number>; longest: number; nationality: number; syllable: number } {
  const entries = new Map<number, number>();
  const names = Object.keys(knowledge.lists).sort();
  if (names.length > 28) throw new RangeError(`${names.length} lists, 28 at most`);
  const table = createWordTable(16);
  let longest = 0;
  names.forEach((name, list) => {
    for (const entry of knowledge.lists[name]!) {
      table.count = 0;
      tokenize(tokenizer, entry, 0, entry.length, table);
      let hash = SEED;
      for (let i = 0; i < table.count; i += 1) {
        hash = mix(hash, table.lower[i]!);
        const bit = i + 1 === table.count ? 1 << list : PREFIX;
        entries.set(hash || 1, (entries.get(hash || 1) ?? 0) | bit);
      }
      longest = Math.max(longest, table.count);
    }
  });
  return {
    entries,
    longest,
    nationality: 1 << names.indexOf(knowledge.nationalities),
    syllable: 1 << names.indexOf(knowledge.nameSyllables),
  };
}

/** A document with the names in it. */
export interface NamedDocument {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  /** Its names were annotated by another convention: it teaches what it has in common with the other documents. */
  readonly foreign: boolean;
}

/** Labels of the words of a document: spans that do not begin and end with words are left out. */
function goldLabels(input: EntityInput, sentences: number, entities: readonly Entity[]): Uint8Array {
  const { table, bounds } = input;
  const labels = new Uint8Array(bounds[sentences]!);
  const rowAt = new Map<number, number>();
  const rowTo = new Map<number, number>();
  for (let i = 0; i < labels.length; i += 1) {
    rowAt.set(table.start[i]!, i);
    rowTo.set(table.end[i]!, i);
  }
  for (const { start, end, type } of entities) {
    const first = rowAt.get(start);
    const last = rowTo.get(end);
    const number = (entityTypes as readonly string[]).indexOf(type);
    if (first === undefined || last === undefined || number < 0) continue;
    if (first === last) labels[first] = labelOf(number, ONLY);
    else for (let i = first; i <= last; i += 1) labels[i] = labelOf(number, i === first ? BEGIN : i === last ? LAST : INSIDE);
  }
  return labels;
}

const FOLDS = 3;

/** The table of classes as the model has it: by printed form, and by folded word the class of its most frequent form. */
function classTable(classes: ReadonlyMap<string, number>): Map<number, number> {
  const entries = new Map<number, number>();
  const table = createWordTable(16);
  for (const [form, number] of classes) {
    if (/\d/.test(form)) continue;
    table.count = 0;
    addWord(table, form, 0, form.length, 1);
    entries.set(table.form[0]! || 1, number + 1);
    const folded = mix(FOLDED, table.lower[0]!) || 1;
    if (!entries.has(folded)) entries.set(folded, number + 1);
  }
  return entries;
}

/** How the name finder is trained; the values were chosen by their effect on names of unseen training documents as a whole. */
const OPTIONS = { rounds: 10, rate: 0.3, seed: 41, missed: 1.2, drop: 51, averageFrom: 3 };
const SECOND_OPTIONS = { rounds: 5, rate: 0.1, seed: 41, missed: 0 };
/** Features seen less often are left out, of the first reading and of what the second adds. */
const LEAST = 2;
const SECOND_LEAST = 10;

/** What the first reading says of each document when it is done by a model that has not seen it: scores, LABELS a word, and labels. */
function readUnseen(sequences: Sequences, featureCount: number, folds: readonly number[]): { scores: Float32Array; labels: Uint8Array } {
  const words = sequences.labels.length;
  const scores = new Float32Array(words * LABELS);
  const labels = new Uint8Array(words);
  const totals = new Int32Array(words * LABELS);
  const word = new Float64Array(LABELS);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const crf = trainCrf(sequences, featureCount, { ...OPTIONS, use: s => folds[s] !== fold });
    const transitions = Int32Array.from(crf.transitions, toInteger);
    folds.forEach((held, s) => {
      if (held !== fold) return;
      const from = sequences.bounds[s]!;
      const to = sequences.bounds[s + 1]!;
      for (let i = from; i < to; i += 1) {
        scoreWord(crf, sequences, i, word);
        scores.set(word, i * LABELS);
        totals.set(word.map(toInteger), i * LABELS);
      }
      bestLabels(totals, transitions, from, to - from, labels);
    });
  }
  return { scores, labels };
}

/** Trains the name finder and writes its model. The second reading learns what to add to first readings by a model that has not seen the document. */
export function trainEntities(
  documents: readonly NamedDocument[],
  knowledge: EntityKnowledge,
  wordClasses: ReadonlyMap<string, number>,
  tokenizer: TokenizerModel,
  writer: Writer,
  log: (line: string) => void,
): { rows: number; weights: number } {
  const { entries, longest, nationality, syllable } = buildGazetteer(knowledge, tokenizer);
  const classEntries = classTable(wordClasses);
  const tables = { gazetteer: hashTableOf(entries), longest, syllable, classes: hashTableOf(classEntries) };
  let offset = 0;
  const labelled = documents.map(({ text, sentences, entities, foreign }): LabelledDocument => {
    const input = readEntityInput(text, sentences, tables);
    const document = { input, labels: goldLabels(input, sentences.length, entities), foreign, offset };
    offset += input.tags.length;
    return document;
  });
  const folds = labelled.flatMap(({ input }, number) => new Array<number>(input.bounds.length - 1).fill(number % FOLDS));
  const first = layOut(labelled, ({ input }, from, to, i, out) => entityFeatures(input, from, to, i, out), LEAST, null);
  const firstCrf = trainCrf(first.sequences, first.index.keys.length, OPTIONS);

  const unseen = readUnseen(first.sequences, first.index.keys.length, folds);
  const foreign = labelled.flatMap(document => new Array<boolean>(document.input.bounds.length - 1).fill(document.foreign));
  const { labels, bounds } = first.sequences;
  log(`names of unseen documents, F1 (precision / recall): ${scoreNames(labels, unseen.labels, bounds, s => !foreign[s])}`);
  const readings = new Map(
    labelled.map(document => [
      document,
      takeVotes(document.input, unseen.labels.subarray(document.offset, document.offset + document.labels.length)),
    ]),
  );
  const featuresOf: FeaturesOf = (document, from, to, i, out) => readingFeatures(document.input, readings.get(document)!, from, to, i, out);
  const second = layOut(labelled, featuresOf, SECOND_LEAST, unseen.scores);
  const secondCrf = trainCrf(second.sequences, second.index.keys.length, { ...SECOND_OPTIONS, transitions: firstCrf.transitions });

  writer.string(ENTITY_MAGIC);
  writer.string('en');
  writer.varint(longest);
  writer.varint(nationality);
  writer.varint(syllable);
  writer.table(entries);
  writer.table(classEntries);
  writeTransitions(writer, firstCrf);
  const written = writeWeights(writer, firstCrf, first);
  writeWeights(writer, secondCrf, second);
  return written;
}
