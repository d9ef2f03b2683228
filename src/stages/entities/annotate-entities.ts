import type { Entity, Sentence } from '../../model/index.ts';
import { addScores, type Weights } from '../../text/features/weights.ts';
import { ENTITY_FEATURES, type EntityInput, entityFeatures, type FirstReading, readEntityInput, takeVotes } from './entity-features.ts';
import type { EntityModel } from './entity-model.ts';
import { BEGIN, entityTypes, LABELS, mayFollow, ONLY, OUTSIDE, placeOf, typeOf } from './labels.ts';

const features = new Int32Array(ENTITY_FEATURES);
const scores = new Int32Array(256);

/** The allowed label with the highest score, the lowest of equals. */
export function bestLabel(totals: Int32Array, before: number, last: boolean): number {
  let best = -1;
  for (let label = 0; label < LABELS; label += 1) {
    if (mayFollow(before, label, last) && (best < 0 || totals[label]! > totals[best]!)) best = label;
  }
  return best;
}

/** Labels of the words [from, to), one sentence, left to right. */
function labelSentence(
  weights: Weights,
  input: EntityInput,
  from: number,
  to: number,
  reading: FirstReading | null,
  labels: Uint8Array,
): void {
  let l1 = 0;
  let l2 = 0;
  for (let i = from; i < to; i += 1) {
    const count = entityFeatures(input, from, to, i, l1, l2, reading, features);
    scores.fill(0, 0, LABELS);
    addScores(weights, features, count, scores);
    const label = bestLabel(scores, l1 === 0 ? OUTSIDE : l1 - 1, i + 1 === to);
    labels[i] = label;
    l2 = l1;
    l1 = label + 1;
  }
}

/**
 * Finds the names of persons, organisations and places, and nationalities, in parsed sentences. In text order, not overlapping.
 * The document is read twice: a name that is clear in one sentence helps where it is not. An averaged perceptron over words, shapes, tags, relations and gazetteers (Ratinov and Roth 2009).
 * @example annotateEntities('Ann Lee flew to Oslo.', sentences, model) // person [0,7), place [16,20)
 */
export function annotateEntities(text: string, sentences: readonly Sentence[], model: EntityModel): Entity[] {
  const input = readEntityInput(text, sentences, model);
  const { bounds, table } = input;
  const found = new Uint8Array(bounds[sentences.length]!);
  for (let s = 0; s < sentences.length; s += 1) labelSentence(model.first, input, bounds[s]!, bounds[s + 1]!, null, found);
  const reading = takeVotes(input, found);
  const labels = new Uint8Array(found.length);
  const entities: Entity[] = [];
  for (let s = 0; s < sentences.length; s += 1) {
    const from = bounds[s]!;
    const to = bounds[s + 1]!;
    labelSentence(model.second, input, from, to, reading, labels);
    let begun = from;
    for (let i = from; i < to; i += 1) {
      const label = labels[i]!;
      const place = placeOf(label);
      if (place === OUTSIDE) {
        if ((input.lists[i]! & model.nationality) !== 0 && !(i > from && input.places[i]! > 2)) {
          let end = i + 1;
          while (end < to && input.places[i] === 2 && input.places[end]! > 2 && labels[end] === OUTSIDE) end += 1;
          entities.push({ start: table.start[i]!, end: table.end[end - 1]!, type: 'nationality' });
        }
        continue;
      }
      if (place === BEGIN || place === ONLY) begun = i;
      if (place !== BEGIN && (i + 1 === to || place >= 3)) {
        entities.push({ start: table.start[begun]!, end: table.end[i]!, type: entityTypes[typeOf(label)]! });
      }
    }
  }
  return entities;
}
