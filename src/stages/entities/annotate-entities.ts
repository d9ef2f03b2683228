import type { Entity, Sentence } from '../../model/index.ts';
import { lookUp } from '../../text/features/hash-table.ts';
import { hashString, mix, SEED } from '../../text/features/hashing.ts';
import { addScores, type Weights } from '../../text/features/weights.ts';
import { INITIAL_UPPER } from '../../text/features/word-table.ts';
import { type FirstReading, READING_FEATURES, readingFeatures, takeVotes } from './document-reading.ts';
import { ENTITY_FEATURES, entityFeatures } from './entity-features.ts';
import { type EntityInput, readEntityInput, SMALL } from './entity-input.ts';
import type { EntityModel } from './entity-model.ts';
import { BEGIN, entityTypes, LABELS, LAST, ONLY, OUTSIDE, placeOf, typeOf } from './labels.ts';
import { bestLabels } from './viterbi.ts';

const HYPHEN = hashString('-');
const features = new Int32Array(Math.max(ENTITY_FEATURES, READING_FEATURES));
const scores = new Int32Array(LABELS);

/** Adds to `totals` (LABELS a word) what the model says of every word by itself. */
function scoreWords(weights: Weights, input: EntityInput, reading: FirstReading | null, totals: Int32Array): void {
  const { bounds } = input;
  for (let s = 0; s + 1 < bounds.length; s += 1) {
    const from = bounds[s]!;
    const to = bounds[s + 1]!;
    for (let i = from; i < to; i += 1) {
      const count = reading ? readingFeatures(input, reading, from, to, i, features) : entityFeatures(input, from, to, i, features);
      scores.fill(0);
      addScores(weights, features, count, scores);
      const row = i * LABELS;
      for (let label = 0; label < LABELS; label += 1) totals[row + label]! += scores[label]!;
    }
  }
}

function labelSentences({ bounds }: EntityInput, totals: Int32Array, transitions: Int32Array): Uint8Array {
  const labels = new Uint8Array(bounds.at(-1)!);
  for (let s = 0; s + 1 < bounds.length; s += 1) bestLabels(totals, transitions, bounds[s]!, bounds[s + 1]! - bounds[s]!, labels);
  return labels;
}

/**
 * Finds the names of persons, organisations and places, and nationalities, in parsed sentences. In text order, not overlapping.
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over words, shapes, tags, relations, word classes and
 * gazetteers (Ratinov and Roth 2009). The document is read twice: a name that is clear in one sentence helps where it is not; the
 * second reading adds to the scores of the first.
 * @example annotateEntities('Ann Lee flew to Oslo.', sentences, model) // person [0,7), place [16,20)
 */
export function annotateEntities(text: string, sentences: readonly Sentence[], model: EntityModel): Entity[] {
  const input = readEntityInput(text, sentences, model);
  const totals = new Int32Array(input.tags.length * LABELS);
  scoreWords(model.first, input, null, totals);
  const found = labelSentences(input, totals, model.transitions);
  scoreWords(model.second, input, takeVotes(input, found), totals);
  const labels = labelSentences(input, totals, model.transitions);
  return spansOf(input, labels, model);
}

/** The names that the labels say, and the words of the list of nationalities outside them ("Danish", "New Zealander"). */
function spansOf(input: EntityInput, labels: Uint8Array, model: EntityModel): Entity[] {
  const { table, bounds, lists, places } = input;
  const entities: Entity[] = [];
  for (let s = 0; s + 1 < bounds.length; s += 1) {
    const from = bounds[s]!;
    const to = bounds[s + 1]!;
    let begun = from;
    for (let i = from; i < to; i += 1) {
      const label = labels[i]!;
      const place = placeOf(label);
      if (place === OUTSIDE) {
        if ((lists[i]! & model.nationality) === 0 || (places[i] !== 1 && places[i] !== 2)) continue;
        let end = i + 1;
        while (end < to && places[i] === 2 && places[end]! > 2 && places[end]! <= SMALL && labels[end] === OUTSIDE) end += 1;
        entities.push({ start: table.start[i]!, end: table.end[end - 1]!, type: 'nationality' });
        continue;
      }
      if (place === BEGIN || place === ONLY) begun = i;
      if (place < LAST) continue;
      const type = entityTypes[typeOf(label)]!;
      if (type === 'person') while (goesOn(input, labels, i, to, model)) i += 2;
      entities.push({ start: table.start[begun]!, end: table.end[i]!, type });
    }
  }
  return entities;
}

/** Does a person's name that ends with word `i` go on after a hyphen: Kim Sang, -, woo? A word with a hyphen is three words in a treebank. */
function goesOn({ table }: EntityInput, labels: Uint8Array, i: number, to: number, { gazetteer, syllable }: EntityModel): boolean {
  return (
    i + 2 < to &&
    labels[i + 1] === OUTSIDE &&
    labels[i + 2] === OUTSIDE &&
    table.form[i + 1] === HYPHEN &&
    table.start[i + 1] === table.end[i] &&
    table.start[i + 2] === table.end[i + 1] &&
    (table.flags[i + 2]! & INITIAL_UPPER) === 0 &&
    (lookUp(gazetteer, mix(SEED, table.lower[i + 2]!) || 1) & syllable) !== 0
  );
}
