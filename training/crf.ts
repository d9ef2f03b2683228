import { LABELS, mayFollow, OUTSIDE } from '../src/stages/entities/labels.ts';
import { createRandom, shuffle } from './trainer.ts';

/** The words of all sentences, with their features by number. */
export interface Sequences {
  /** Features of word i: features[starts[i]] to features[starts[i + 1] - 1]. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** Scores that words have already, LABELS a word; null where none. */
  readonly base: Float32Array | null;
  /** First word of each sentence, and one more for the end. */
  readonly bounds: Int32Array;
}

export interface Crf {
  /** STRIDE numbers a feature, of which LABELS are used. */
  readonly weights: Float32Array;
  /** LABELS x LABELS, before then after. */
  readonly transitions: Float64Array;
}

export interface CrfOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly seed: number;
  /** What is added in training to the score of "no name" where there is one (softmax-margin, Gimpel and Smith 2010), so that fewer are missed. */
  readonly missed: number;
  /** How many of 256 features of each word are hidden while it is learned from, so that no name leans on one of them (Srivastava et al. 2014). */
  readonly drop?: number;
  /** The weights are the means of those after this round and after each later one: the last sentences do not count most. */
  readonly averageFrom?: number;
  /** Where they are given, transitions are not learned. */
  readonly transitions?: Float64Array;
  /** Sentences to learn from; all where it is not given. */
  readonly use?: (sentence: number) => boolean;
}

export const STRIDE = 16;

const followers = Array.from({ length: LABELS }, (_, before) =>
  Array.from({ length: LABELS }, (_, label) => label).filter(label => mayFollow(before, label, false)),
);
const opening = Array.from({ length: LABELS }, (_, label) => mayFollow(0, label, false));
const closing = Array.from({ length: LABELS }, (_, label) => mayFollow(label, 0, false));

/** Scores of a word: its base and the weights of its features. */
export function scoreWord({ weights }: Crf, { features, starts, base }: Sequences, i: number, out: Float64Array): void {
  for (let label = 0; label < LABELS; label += 1) out[label] = base ? base[i * LABELS + label]! : 0;
  for (let f = starts[i]!; f < starts[i + 1]!; f += 1) {
    const row = features[f]! * STRIDE;
    for (let label = 0; label < LABELS; label += 1) out[label]! += weights[row + label]!;
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient with a step for each
 * weight (AdaGrad, Duchi, Hazan and Singer 2011).
 */
export function trainCrf(sequences: Sequences, featureCount: number, options: CrfOptions): Crf {
  const { features, starts, labels, base, bounds } = sequences;
  const { rounds, rate, seed, missed, drop = 0, averageFrom = rounds, use = () => true } = options;
  const weights = new Float32Array(featureCount * STRIDE);
  const squares = new Float32Array(featureCount * STRIDE);
  const transitions = options.transitions ?? new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS);
  const transitionExps = transitions.map(Math.exp);
  const random = createRandom(seed);
  const order = Array.from({ length: bounds.length - 1 }, (_, s) => s).filter(use);
  const longest = order.reduce((most, s) => Math.max(most, bounds[s + 1]! - bounds[s]!), 0);
  const emission = new Float64Array(longest * LABELS);
  const alpha = new Float64Array(longest * LABELS);
  const beta = new Float64Array(longest * LABELS);
  const gradient = new Float64Array(LABELS);
  const transitionGradient = new Float64Array(LABELS * LABELS);
  const hide = createMask(drop);
  const raised = 256 / (256 - drop);
  const sums = { weights: new Float64Array(weights.length), transitions: new Float64Array(transitions.length) };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    if (round >= averageFrom) addTo(sums, { weights, transitions });
    for (const s of order) {
      const from = bounds[s]!;
      const size = bounds[s + 1]! - from;
      const begun = starts[from]!;
      const hidden = hide(starts[from + size]! - begun);
      for (let i = 0; i < size; i += 1) {
        const row = i * LABELS;
        for (let label = 0; label < LABELS; label += 1) emission[row + label] = base ? base[(from + i) * LABELS + label]! : 0;
        for (let f = starts[from + i]!; f < starts[from + i + 1]!; f += 1) {
          if (hidden[f - begun] === 1) continue;
          const feature = features[f]! * STRIDE;
          for (let label = 0; label < LABELS; label += 1) emission[row + label]! += raised * weights[feature + label]!;
        }
        if (labels[from + i] !== OUTSIDE) emission[row]! += missed;
        let top = emission[row]!;
        for (let label = 1; label < LABELS; label += 1) top = Math.max(top, emission[row + label]!);
        for (let label = 0; label < LABELS; label += 1) emission[row + label] = Math.exp(Math.max(-60, emission[row + label]! - top));
      }
      // forward and backward sums, scaled to one word by word
      for (let i = 0; i < size; i += 1) {
        const row = i * LABELS;
        if (i === 0) for (let label = 0; label < LABELS; label += 1) alpha[label] = opening[label] ? emission[label]! : 0;
        else {
          alpha.fill(0, row, row + LABELS);
          for (let before = 0; before < LABELS; before += 1) {
            const sum = alpha[row - LABELS + before]!;
            if (sum > 0) for (const label of followers[before]!) alpha[row + label]! += sum * transitionExps[before * LABELS + label]!;
          }
          for (let label = 0; label < LABELS; label += 1) alpha[row + label]! *= emission[row + label]!;
        }
        scaleToOne(alpha, row);
      }
      for (let i = size - 1; i >= 0; i -= 1) {
        const row = i * LABELS;
        if (i === size - 1) for (let label = 0; label < LABELS; label += 1) beta[row + label] = closing[label] ? 1 : 0;
        else {
          for (let before = 0; before < LABELS; before += 1) {
            let sum = 0;
            for (const label of followers[before]!)
              sum += transitionExps[before * LABELS + label]! * emission[row + LABELS + label]! * beta[row + LABELS + label]!;
            beta[row + before] = sum;
          }
        }
        scaleToOne(beta, row);
      }
      transitionGradient.fill(0);
      for (let i = 0; i < size; i += 1) {
        const row = i * LABELS;
        let sum = 0;
        for (let label = 0; label < LABELS; label += 1) sum += alpha[row + label]! * beta[row + label]!;
        const gold = labels[from + i]!;
        for (let label = 0; label < LABELS; label += 1)
          gradient[label] = (label === gold ? 1 : 0) - (alpha[row + label]! * beta[row + label]!) / sum;
        if (gradient[gold]! < 0.001) continue;
        for (let f = starts[from + i]!; f < starts[from + i + 1]!; f += 1) {
          if (hidden[f - begun] === 1) continue;
          const feature = features[f]! * STRIDE;
          for (let label = 0; label < LABELS; label += 1) {
            const g = gradient[label]!;
            const at = feature + label;
            const square = squares[at]! + g * g;
            squares[at] = square;
            weights[at]! += (rate * g) / Math.sqrt(square + 1);
          }
        }
        if (i > 0) {
          let total = 0;
          for (let before = 0; before < LABELS; before += 1) {
            const left = alpha[row - LABELS + before]!;
            if (left > 0)
              for (const label of followers[before]!)
                total += left * transitionExps[before * LABELS + label]! * emission[row + label]! * beta[row + label]!;
          }
          for (let before = 0; before < LABELS; before += 1) {
            const left = alpha[row - LABELS + before]!;
            if (left > 0)
              for (const label of followers[before]!)
                transitionGradient[before * LABELS + label]! -=
                  (left * transitionExps[before * LABELS + label]! * emission[row + label]! * beta[row + label]!) / total;
          }
          transitionGradient[labels[from + i - 1]! * LABELS + gold]! += 1;
        }
      }
      for (let at = 0; at < transitions.length && !options.transitions; at += 1) {
        const g = transitionGradient[at]!;
        if (g === 0) continue;
        transitionSquares[at]! += g * g;
        transitions[at]! += (rate * g) / Math.sqrt(transitionSquares[at]! + 1);
        transitionExps[at] = Math.exp(transitions[at]!);
      }
    }
  }
  addTo(sums, { weights, transitions });
  const parts = rounds - averageFrom + 1;
  return { weights: Float32Array.from(sums.weights, sum => sum / parts), transitions: sums.transitions.map(sum => sum / parts) };
}

function addTo(sums: { weights: Float64Array; transitions: Float64Array }, { weights, transitions }: Crf): void {
  for (let i = 0; i < weights.length; i += 1) sums.weights[i]! += weights[i]!;
  for (let i = 0; i < transitions.length; i += 1) sums.transitions[i]! += transitions[i]!;
}

/** Marks with 1 which of `count` features are hidden, `drop` of 256 by chance; the same ones in every training. The marks are used again. */
function createMask(drop: number): (count: number) => Uint8Array {
  const random = createRandom(0x2545f491);
  let mask = new Uint8Array(1 << 12);
  return count => {
    if (mask.length < count) mask = new Uint8Array(count * 2);
    if (drop > 0) for (let i = 0; i < count; i += 1) mask[i] = random() * 256 < drop ? 1 : 0;
    return mask;
  };
}

function scaleToOne(sums: Float64Array, row: number): void {
  let total = 0;
  for (let label = 0; label < LABELS; label += 1) total += sums[row + label]!;
  for (let label = 0; label < LABELS; label += 1) sums[row + label]! /= total;
}
