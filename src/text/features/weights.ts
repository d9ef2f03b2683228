import type { Reader } from './reader.ts';

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

/** Adds the weights of `count` features to `scores`. */
export function addScores(weights: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, entries, mask } = weights;
  for (let i = 0; i < count; i += 1) {
    const feature = features[i]!;
    let slot = feature & mask;
    for (;;) {
      const key = slots[slot << 1]!;
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

/** Reads a table of weights: rows sorted by fingerprint, each as gap to the last one, length, pairs. */
export function readWeights(reader: Reader): Weights {
  const classes = reader.varint();
  const rows = reader.varint();
  const total = reader.varint();
  let size = 16;
  while (size < rows * 1.6) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2);
  const entries = new Uint16Array(total);
  let key = 0;
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    key = (key + reader.varint()) >>> 0;
    const length = reader.byte();
    const start = at;
    for (let i = 0; i < length; i += 1) {
      const label = reader.byte();
      entries[at] = (label << 8) | reader.byte();
      at += 1;
    }
    const feature = key | 0;
    let slot = feature & mask;
    while (slots[slot << 1] !== 0) slot = (slot + 1) & mask;
    slots[slot << 1] = feature;
    slots[(slot << 1) + 1] = (start << 8) | length;
  }
  return { classes, mask, slots, entries };
}
