import type { Reader } from './reader.ts';
import { readSlots } from './rows.ts';

/**
 * The weights of a linear classifier over sparse features. A feature is a 32-bit hash; the hash itself is kept as fingerprint, so a
 * feature that was not seen in training scores nothing. Each feature has a short row of (class, weight) pairs.
 * All numbers are integers: the sums are the same on every machine.
 */
export interface Weights {
  readonly classes: number;
  readonly mask: number;
  /** Pairs (fingerprint, row), row = start << 8 | length; open addressing, fingerprint 0 is an empty slot. */
  readonly slots: Int32Array;
  /** class << 8 | weight (signed byte). */
  readonly entries: Uint16Array;
}

const keys = new Int32Array(512);

/** Adds the weights of `count` features to `scores`. */
export function addScores(weights: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, entries, mask } = weights;
  // all first slots are asked for before any is looked at, so that the processor waits for memory once and not for each
  for (let i = 0; i < count; i += 1) keys[i] = slots[(features[i]! & mask) << 1]!;
  for (let i = 0; i < count; i += 1) {
    const feature = features[i]!;
    let slot = feature & mask;
    let key = keys[i]!;
    for (;;) {
      if (key === feature) {
        const row = slots[(slot << 1) + 1]! >>> 0;
        let at = row >>> 8;
        const end = at + (row & 255);
        for (; at < end; at += 1) {
          const entry = entries[at]!;
          scores[entry >>> 8]! += (entry << 24) >> 24;
        }
        break;
      }
      if (key === 0) break;
      slot = (slot + 1) & mask;
      key = slots[slot << 1]!;
    }
  }
}

/** The class with the highest score, the lowest of equals. */
export function bestClass(scores: Int32Array, classes: number): number {
  let best = 0;
  let top = scores[0]!;
  for (let c = 1; c < classes; c += 1) {
    if (scores[c]! > top) {
      top = scores[c]!;
      best = c;
    }
  }
  return best;
}

/** Reads a table of weights: rows in the order of their slots, each as gap to the last one, length, pairs. */
export function readWeights(reader: Reader): Weights {
  const classes = reader.varint();
  const rows = reader.varint();
  const entries = new Uint16Array(reader.varint());
  const { bytes } = reader;
  let at = 0;
  const slots = readSlots(reader, rows, () => {
    const length = bytes[reader.at]!;
    const start = at;
    let from = reader.at + 1;
    for (let i = 0; i < length; i += 1) {
      entries[at] = (bytes[from]! << 8) | bytes[from + 1]!;
      at += 1;
      from += 2;
    }
    reader.at = from;
    return (start << 8) | length;
  });
  return { classes, mask: slots.length / 2 - 1, slots, entries };
}
