import { READING_FEATURES } from '../src/stages/entities/document-reading.ts';
import { ENTITY_FEATURES } from '../src/stages/entities/entity-features.ts';
import type { EntityInput } from '../src/stages/entities/entity-input.ts';
import { mix } from '../src/text/features/hashing.ts';
import type { Sequences } from './crf.ts';
import { FeatureIndex } from './feature-index.ts';

/** A document laid out as the name finder sees it, with its labels. */
export interface LabelledDocument {
  readonly input: EntityInput;
  readonly labels: Uint8Array;
  /** Its names were annotated by another convention. */
  readonly foreign: boolean;
  /** Row of its first word among the words of all documents. */
  readonly offset: number;
}

/** Fills the features of word `i` of the sentence [from, to) into `out` and returns how many. */
export type FeaturesOf = (document: LabelledDocument, from: number, to: number, i: number, out: Int32Array) => number;

/** The words of all documents for training, and what numbers their features have. */
export interface LaidOut {
  readonly sequences: Sequences;
  readonly index: FeatureIndex;
  /** Features of foreign documents alone, which no model needs. */
  readonly copies: ReadonlySet<number>;
}

const FOREIGN = 0x5bd1e995;

/**
 * Counts and numbers the features of all words; those counted less than `least` times are left out. A word of a foreign document has each
 * feature twice, once as a copy that is its own: what is only that convention's way is learned by the copies and stays out of the
 * model (Daumé 2007, "Frustratingly easy domain adaptation").
 */
export function layOut(documents: readonly LabelledDocument[], featuresOf: FeaturesOf, least: number, base: Float32Array | null): LaidOut {
  const out = new Int32Array(2 * Math.max(ENTITY_FEATURES, READING_FEATURES));
  const copies = new Set<number>();
  const forEachWord = (visit: (count: number) => void): void => {
    for (const document of documents) {
      const { bounds } = document.input;
      for (let s = 0; s + 1 < bounds.length; s += 1) {
        for (let i = bounds[s]!; i < bounds[s + 1]!; i += 1) {
          const count = featuresOf(document, bounds[s]!, bounds[s + 1]!, i, out);
          for (let f = 0; document.foreign && f < count; f += 1) {
            out[count + f] = mix(out[f]!, FOREIGN);
            copies.add(out[count + f]!);
          }
          visit(document.foreign ? 2 * count : count);
        }
      }
    }
  };
  const index = new FeatureIndex();
  let total = 0;
  forEachWord(count => {
    index.count(out, count);
    total += count;
  });
  index.admit(least);
  const bounds = [0];
  for (const { input, offset } of documents) for (const row of input.bounds.subarray(1)) bounds.push(offset + row);
  const words = bounds.at(-1)!;
  const features = new Int32Array(total);
  const starts = new Int32Array(words + 1);
  let at = 0;
  let word = 0;
  forEachWord(count => {
    for (let f = 0; f < count; f += 1) {
      const number = index.numberOf(out[f]!);
      if (number >= 0) features[at++] = number;
    }
    word += 1;
    starts[word] = at;
  });
  const labels = new Uint8Array(words);
  for (const document of documents) labels.set(document.labels, document.offset);
  return { index, copies, sequences: { features, starts, labels, base, bounds: Int32Array.from(bounds) } };
}
