import type { Reader } from './reader.ts';
import { readSlots } from './rows.ts';

/**
 * The weights of a classifier with three classes. The three weights of a feature stand in one number beside its fingerprint, ten bits each:
 * a feature costs one look at memory, and the look at memory is what a linear classifier spends its time on.
 */
export interface NarrowWeights {
  readonly mask: number;
  /** Pairs (fingerprint, weights); open addressing, fingerprint 0 is an empty slot. */
  readonly slots: Int32Array;
}

const keys = new Int32Array(512);

/** Adds the weights of `count` features to `scores[0..2]`. */
export function addNarrowScores({ slots, mask }: NarrowWeights, features: Int32Array, count: number, scores: Int32Array): void {
  // all first slots are asked for before any is looked at, so that the processor waits for memory once and not for each
  for (let i = 0; i < count; i += 1) keys[i] = slots[(features[i]! & mask) << 1]!;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < count; i += 1) {
    const feature = features[i]!;
    let key = keys[i]!;
    let slot = feature & mask;
    while (key !== feature && key !== 0) {
      slot = (slot + 1) & mask;
      key = slots[slot << 1]!;
    }
    if (key === 0) continue;
    const row = slots[(slot << 1) + 1]!;
    a += (row << 22) >> 22;
    b += (row << 12) >> 22;
    c += (row << 2) >> 22;
  }
  scores[0]! += a;
  scores[1]! += b;
  scores[2]! += c;
}

/** Reads rows in the order of their slots: gap to the last one, then three weights, each 0, -1, 1, -2, ... as 0, 1, 2, 3, ... */
export function readNarrowWeights(reader: Reader): NarrowWeights {
  const rows = reader.varint();
  const { bytes } = reader;
  const weight = (): number => {
    const low = bytes[reader.at]!;
    reader.at += 1;
    if (low < 128) return (low >>> 1) ^ -(low & 1);
    const value = (low & 127) | (bytes[reader.at]! << 7);
    reader.at += 1;
    return (value >>> 1) ^ -(value & 1);
  };
  const slots = readSlots(reader, rows, () => (weight() & 1023) | ((weight() & 1023) << 10) | ((weight() & 1023) << 20));
  return { mask: slots.length / 2 - 1, slots };
}
