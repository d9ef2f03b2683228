import { slotsFor, turnKey } from '../src/text/features/rows.ts';
import type { Writer } from './writer.ts';

/** Averaged weights: row `i` is feature `keys[i]` with the classes and values from `starts[i]` to `starts[i + 1]`. */
export interface AveragedWeights {
  readonly keys: Uint32Array;
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly values: Float64Array;
}

export interface WriteOptions {
  /** The scale is such that all but one in `beyond` weights fit. */
  readonly beyond?: number;
  /** Weights (of narrow weights: rows) that are smaller when scaled are left out. */
  readonly least?: number;
  /** No more weights (of narrow weights: rows) than that: `least` is raised until they are. */
  readonly most?: number;
}

/** The size that all but one in `beyond` of the sorted sizes keep under, and the size under which all but the `most` largest lie. */
function limits(sorted: Float64Array, { beyond = 20000, most = Number.POSITIVE_INFINITY }: WriteOptions): { top: number; cut: number } {
  return {
    top: sorted[Math.max(0, sorted.length - 1 - Math.floor(sorted.length / beyond))] ?? 1,
    cut: sorted.length > most ? sorted[sorted.length - most]! : 0,
  };
}

/** A feature with pairs of class and weight as a byte. */
export interface WeightRow {
  readonly key: number;
  readonly pairs: (readonly [label: number, weight: number])[];
}

/** Writes rows in the form that readWeights reads. Returns how many rows and weights. */
export function writeRows(rows: readonly WeightRow[], classCount: number, writer: Writer): { rows: number; weights: number } {
  const weights = rows.reduce((sum, { pairs }) => sum + pairs.length, 0);
  writer.varint(classCount);
  writer.varint(rows.length);
  writer.varint(weights);
  for (const { gap, row } of inSlotOrder(rows)) {
    writer.varint(gap);
    writer.byte(row.pairs.length);
    for (const [label, weight] of [...row.pairs].sort((a, b) => a[0] - b[0])) {
      writer.byte(label);
      writer.byte(weight);
    }
  }
  return { rows: rows.length, weights };
}

/** Rows in the order of the slots that they will stand in, each with its distance to the last one; see readSlots. */
function inSlotOrder<Row extends { readonly key: number }>(rows: readonly Row[]): { gap: number; row: Row }[] {
  const size = slotsFor(rows.length);
  let last = 0;
  return rows
    .map(row => ({ turned: turnKey(row.key, size), row }))
    .sort((a, b) => a.turned - b.turned)
    .map(({ turned, row }) => {
      const gap = turned - last;
      last = turned;
      return { gap, row };
    });
}

/**
 * Writes weights as bytes, scaled and rounded. A weight that does not fit into a signed byte is written as several that add up to it: cutting
 * it off would cost the parser three points. Returns how many rows and weights were written.
 */
export function writeWeights(
  { keys, starts, classes, values }: AveragedWeights,
  classCount: number,
  writer: Writer,
  options: WriteOptions = {},
): { rows: number; weights: number } {
  const { top, cut } = limits(
    values
      .map(Math.abs)
      .filter(value => value > 0)
      .sort(),
    options,
  );
  const scale = 127 / top;
  const floor = Math.max(options.least ?? 1, cut > 0 ? Math.ceil(cut * scale) : 0);
  const kept: WeightRow[] = [];
  keys.forEach((key, row) => {
    const pairs: [number, number][] = [];
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      let value = Math.round(values[at]! * scale);
      if (Math.abs(value) < floor) continue;
      while (value !== 0) {
        const part = Math.max(-127, Math.min(127, value));
        pairs.push([classes[at]!, part & 255]);
        value -= part;
      }
    }
    if (pairs.length === 0) return;
    if (pairs.length > 255) throw new RangeError(`a feature has ${pairs.length} weights, 255 at most`);
    kept.push({ key, pairs });
  });
  return writeRows(kept, classCount, writer);
}

/** The largest weight that ten bits hold. */
const NARROW = 511;

/** Writes the weights of a classifier with three classes, scaled and rounded to ten bits; a larger one is cut off. */
export function writeNarrowWeights(
  { keys, starts, classes, values }: AveragedWeights,
  writer: Writer,
  options: WriteOptions = {},
): { rows: number; weights: number } {
  const sizes = new Float64Array(keys.length);
  for (let row = 0; row < keys.length; row += 1) {
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) sizes[row] = Math.max(sizes[row]!, Math.abs(values[at]!));
  }
  const { top, cut } = limits(sizes.filter(size => size > 0).sort(), { beyond: 200_000, ...options });
  const scale = NARROW / top;
  const floor = Math.max((options.least ?? 0.5) / scale, cut);
  const kept: { key: number; weights: number[] }[] = [];
  keys.forEach((key, row) => {
    if (sizes[row]! < floor) return;
    const weights = [0, 0, 0];
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      weights[classes[at]!] = Math.max(-NARROW, Math.min(NARROW, Math.round(values[at]! * scale)));
    }
    if (weights.some(weight => weight !== 0)) kept.push({ key, weights });
  });
  writer.varint(kept.length);
  for (const {
    gap,
    row: { weights },
  } of inSlotOrder(kept)) {
    writer.varint(gap);
    for (const weight of weights) writer.varint(weight < 0 ? -2 * weight - 1 : 2 * weight);
  }
  return { rows: kept.length, weights: kept.length * 3 };
}
