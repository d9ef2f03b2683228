import type { Reader } from './reader.ts';

/** Slots for `rows` features: a power of two. */
export function slotsFor(rows: number): number {
  let size = 16;
  while (size < rows * 1.5) size *= 2;
  return size;
}

/** The feature with its lowest bits, which choose its slot among `size`, in front: rows sorted by it are sorted by slot. */
export function turnKey(feature: number, size: number): number {
  const bits = 31 - Math.clz32(size);
  return ((feature >>> bits) | (feature << (32 - bits))) >>> 0;
}

const turnBack = (key: number, size: number): number => {
  const bits = 31 - Math.clz32(size);
  return (key << bits) | (key >>> (32 - bits));
};

/**
 * Reads `rows` features into slots of two numbers: the feature (0 is an empty slot) and what `readRow` returns for it. The features are
 * written in the order of their slots, each as its distance to the last, so that memory is filled from front to back.
 */
export function readSlots(reader: Reader, rows: number, readRow: () => number): Int32Array {
  const size = slotsFor(rows);
  const mask = size - 1;
  const slots = new Int32Array(size * 2);
  const { bytes } = reader;
  let key = 0;
  for (let row = 0; row < rows; row += 1) {
    let gap = 0;
    let factor = 1;
    for (;;) {
      const next = bytes[reader.at]!;
      reader.at += 1;
      gap += (next & 127) * factor;
      if (!(next >= 128)) break;
      factor *= 128;
    }
    key = (key + gap) >>> 0;
    const feature = turnBack(key, size);
    let slot = feature & mask;
    while (slots[slot << 1] !== 0) slot = (slot + 1) & mask;
    slots[slot << 1] = feature;
    slots[(slot << 1) + 1] = readRow();
  }
  if (reader.at > bytes.length) throw new RangeError(`model file ends at byte ${bytes.length}, within its weights`);
  return slots;
}
