import type { Entity, Sentence } from '../src/model/index.ts';
import type { EntityKnowledge } from '../src/model/knowledge/entities.ts';
import { bestLabel } from '../src/stages/entities/annotate-entities.ts';
import {
  ENTITY_FEATURES,
  type EntityInput,
  entityFeatures,
  type FirstReading,
  readEntityInput,
  takeVotes,
} from '../src/stages/entities/entity-features.ts';
import { ENTITY_MAGIC, PREFIX } from '../src/stages/entities/entity-model.ts';
import {
  BEGIN,
  entityTypes,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  mayFollow,
  ONLY,
  OUTSIDE,
  placeOf,
  typeOf,
} from '../src/stages/entities/labels.ts';
import { type TokenizerModel, tokenize } from '../src/stages/syntax/tokenize.ts';
import { hashTableOf } from '../src/text/features/hash-table.ts';
import { mix, SEED } from '../src/text/features/hashing.ts';
import { createWordTable } from '../src/text/features/word-table.ts';
import { createRandom, shuffle, Trainer } from './trainer.ts';
import type { Writer } from './writer.ts';

/** The gazetteers as one table: hash of an entry's words to the lists it is in. */
export function buildGazetteer(
  knowledge: EntityKnowledge,
  tokenizer: TokenizerModel,
): { entries: Map<number, number>; longest: number; nationality: number } {
  const entries = new Map<number, number>();
  const names = Object.keys(knowledge.lists).sort();
  if (names.length > 15) throw new RangeError(`${names.length} lists, 15 at most`);
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
  return { entries, longest, nationality: 1 << names.indexOf(knowledge.nationalities) };
}

/** A document with the names in it. */
export interface NamedDocument {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
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

/** The gold label, or where an earlier mistake forbids it, the label that does the least harm. */
function reachable(gold: number, before: number, last: boolean): number {
  if (mayFollow(before, gold, last)) return gold;
  const open = placeOf(before) === BEGIN || placeOf(before) === INSIDE;
  if (!open) return OUTSIDE; // inside a name whose begin was missed
  return labelOf(typeOf(before), placeOf(gold) === INSIDE && !last ? INSIDE : LAST);
}

const FOLDS = 4;

interface NamedSentence {
  readonly input: EntityInput;
  readonly labels: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly fold: number;
}

const features = new Int32Array(ENTITY_FEATURES);
const scores = new Int32Array(256);

/** Trains one of the two readings. */
function trainReading(
  rows: readonly NamedSentence[],
  readings: ReadonlyMap<EntityInput, FirstReading> | null,
  rounds: number,
  least: number,
): Trainer {
  const trainer = new Trainer(LABELS);
  for (const { input, labels, from, to } of rows) {
    const reading = readings?.get(input) ?? null;
    for (let i = from; i < to; i += 1) {
      const l1 = i > from ? labels[i - 1]! + 1 : 0;
      const l2 = i > from + 1 ? labels[i - 2]! + 1 : 0;
      trainer.count(features, entityFeatures(input, from, to, i, l1, l2, reading, features));
    }
  }
  trainer.admit(least);
  const random = createRandom(41);
  const order = [...rows];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { input, labels, from, to } of order) {
      const reading = readings?.get(input) ?? null;
      let l1 = 0;
      let l2 = 0;
      for (let i = from; i < to; i += 1) {
        trainer.step += 1;
        const count = entityFeatures(input, from, to, i, l1, l2, reading, features);
        scores.fill(0, 0, LABELS);
        trainer.addScores(features, count, scores);
        const guess = bestLabel(scores, l1 === 0 ? OUTSIDE : l1 - 1, i + 1 === to);
        const gold = reachable(labels[i]!, l1 === 0 ? OUTSIDE : l1 - 1, i + 1 === to);
        if (guess !== gold) {
          trainer.update(features, count, gold, 1);
          trainer.update(features, count, guess, -1);
        }
        l2 = l1;
        l1 = guess + 1;
      }
    }
  }
  return trainer;
}

/** Labels a sentence with a reading as it stands after training. */
function labelRow(trainer: Trainer, { input, from, to }: NamedSentence, labels: Uint8Array): void {
  let l1 = 0;
  let l2 = 0;
  for (let i = from; i < to; i += 1) {
    const count = entityFeatures(input, from, to, i, l1, l2, null, features);
    scores.fill(0, 0, LABELS);
    trainer.addScores(features, count, scores);
    labels[i] = bestLabel(scores, l1 === 0 ? OUTSIDE : l1 - 1, i + 1 === to);
    l2 = l1;
    l1 = labels[i]! + 1;
  }
}

/** Trains the name finder and writes its model. */
export function trainEntities(
  documents: readonly NamedDocument[],
  knowledge: EntityKnowledge,
  tokenizer: TokenizerModel,
  writer: Writer,
  { rounds = 8, least = 2, keep = 2 } = {},
): { rows: number; weights: number } {
  const { entries, longest, nationality } = buildGazetteer(knowledge, tokenizer);
  const gazetteer = hashTableOf(entries);
  const rows: NamedSentence[] = [];
  documents.forEach(({ text, sentences: parsed, entities }, number) => {
    const input = readEntityInput(text, parsed, { gazetteer, longest });
    const labels = goldLabels(input, parsed.length, entities);
    for (let s = 0; s < parsed.length; s += 1)
      rows.push({ input, labels, from: input.bounds[s]!, to: input.bounds[s + 1]!, fold: number % FOLDS });
  });
  // the second reading learns from first readings by a model that has not seen the document
  const readings = new Map<EntityInput, FirstReading>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const trainer = trainReading(
      rows.filter(row => row.fold !== fold),
      null,
      rounds,
      least,
    );
    const held = rows.filter(row => row.fold === fold);
    for (const input of new Set(held.map(row => row.input))) {
      const labels = new Uint8Array(input.tags.length);
      for (const row of held) if (row.input === input) labelRow(trainer, row, labels);
      readings.set(input, takeVotes(input, labels));
    }
  }
  const first = trainReading(rows, null, rounds, least);
  const second = trainReading(rows, readings, rounds, least);
  writer.string(ENTITY_MAGIC);
  writer.string('en');
  writer.varint(longest);
  writer.varint(nationality);
  writer.table(entries);
  first.write(writer, { least: keep });
  return second.write(writer, { least: keep });
}
