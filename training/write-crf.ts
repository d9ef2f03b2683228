import { TRANSITION_BASE } from '../src/stages/entities/entity-model.ts';
import { LABELS } from '../src/stages/entities/labels.ts';
import { type Crf, STRIDE } from './crf.ts';
import type { LaidOut } from './sequences.ts';
import { writeRows } from './write-weights.ts';
import type { Writer } from './writer.ts';

/** What a score of 1 is in a model file, where scores are whole numbers. */
const UNIT = 24;

export const toInteger = (score: number): number => Math.round(score * UNIT);

export function writeTransitions(writer: Writer, { transitions }: Crf): void {
  for (const score of transitions) writer.varint(toInteger(score) + TRANSITION_BASE);
}

/** Pairs of label and signed byte that add up to the weights of a feature. A weight too large for a byte is several pairs. */
function pairsOf(weights: Float32Array, row: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let label = 0; label < LABELS; label += 1) {
    let value = toInteger(weights[row + label]!);
    while (value !== 0) {
      const part = Math.max(-127, Math.min(127, value));
      pairs.push([label, part & 255]);
      value -= part;
    }
  }
  return pairs;
}

/** Writes the weights of all features but the copies, in the form that readWeights reads. Returns how many rows and weights. */
export function writeWeights(writer: Writer, { weights }: Crf, { index, copies }: LaidOut): { rows: number; weights: number } {
  const rows = Array.from(index.keys, (key, number) => ({ key: key >>> 0, pairs: pairsOf(weights, number * STRIDE) })).filter(
    ({ key, pairs }) => pairs.length > 0 && !copies.has(key | 0),
  );
  return writeRows(rows, LABELS, writer);
}
