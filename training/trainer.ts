import type { Writer } from './writer.ts';

/** A small generator of pseudo-random numbers (mulberry32): the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a list in a random order, in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** The weights of an averaged perceptron (Collins 2002) over counted sparse features, while they are learned. All sums are integers. */
export class Trainer {
  readonly classes: number;
  step = 0;
  private slots = new Int32Array(1 << 17);
  private used = 0;
  private mask = (1 << 16) - 1;
  private rowStart = new Int32Array(0);
  private rowLength = new Uint8Array(0);
  private rowRoom = new Uint8Array(0);
  private label = new Uint8Array(1 << 20);
  private weight = new Int32Array(1 << 20);
  private sum = new Float64Array(1 << 20);
  private since = new Int32Array(1 << 20);
  private poolUsed = 0;

  constructor(classes: number) {
    this.classes = classes;
  }

  private find(feature: number): number {
    const { slots, mask } = this;
    let slot = feature & mask;
    for (;;) {
      const key = slots[slot << 1]!;
      if (key === feature || key === 0) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** First pass: counts features, so that `admit` can leave the rare ones out. */
  count(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i += 1) {
      const feature = features[i]!;
      if (feature === 0) continue;
      const slot = this.find(feature);
      if (this.slots[slot << 1] === 0) {
        this.slots[slot << 1] = feature;
        this.used += 1;
        this.slots[(slot << 1) + 1] = 1;
        if (this.used * 2 > this.mask) this.rehash((this.mask + 1) * 2, 0);
      } else this.slots[(slot << 1) + 1]! += 1;
    }
  }

  private rehash(size: number, least: number): void {
    const old = this.slots;
    this.slots = new Int32Array(size * 2);
    this.mask = size - 1;
    this.used = 0;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0 || old[i + 1]! < least) continue;
      const slot = this.find(old[i]!);
      this.slots[slot << 1] = old[i]!;
      this.slots[(slot << 1) + 1] = old[i + 1]!;
      this.used += 1;
    }
  }

  /** Keeps the features that were counted `least` times or more; the others never get a weight. */
  admit(least: number): number {
    let kept = 0;
    for (let i = 0; i < this.slots.length; i += 2) if (this.slots[i] !== 0 && this.slots[i + 1]! >= least) kept += 1;
    let size = 1024;
    while (size < kept * 2) size *= 2;
    this.rehash(size, least);
    this.rowStart = new Int32Array(kept);
    this.rowLength = new Uint8Array(kept);
    this.rowRoom = new Uint8Array(kept);
    let row = 0;
    for (let slot = 0; slot < size; slot += 1) {
      if (this.slots[slot << 1] === 0) continue;
      this.slots[(slot << 1) + 1] = row;
      row += 1;
    }
    return kept;
  }

  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, mask, rowStart, rowLength, label, weight } = this;
    for (let i = 0; i < count; i += 1) {
      const feature = features[i]!;
      let slot = feature & mask;
      for (;;) {
        const key = slots[slot << 1]!;
        if (key === 0) break;
        if (key === feature) {
          const row = slots[(slot << 1) + 1]!;
          const start = rowStart[row]!;
          const end = start + rowLength[row]!;
          for (let at = start; at < end; at += 1) scores[label[at]!]! += weight[at]!;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }

  /** Adds `by` to the weight of every feature for a class. */
  update(features: Int32Array, count: number, target: number, by: number): void {
    for (let i = 0; i < count; i += 1) {
      const slot = this.find(features[i]!);
      if (this.slots[slot << 1] === 0) continue;
      const row = this.slots[(slot << 1) + 1]!;
      const start = this.rowStart[row]!;
      const length = this.rowLength[row]!;
      let at = start;
      const end = start + length;
      while (at < end && this.label[at] !== target) at += 1;
      if (at === end) at = this.append(row, target);
      this.sum[at]! += this.weight[at]! * (this.step - this.since[at]!);
      this.since[at] = this.step;
      this.weight[at]! += by;
    }
  }

  private append(row: number, target: number): number {
    const length = this.rowLength[row]!;
    if (length === this.rowRoom[row]!) {
      const room = length === 0 ? 2 : Math.min(length * 2, 255);
      if (this.poolUsed + room > this.label.length) this.growPool();
      const from = this.rowStart[row]!;
      const to = this.poolUsed;
      this.poolUsed += room;
      for (let i = 0; i < length; i += 1) {
        this.label[to + i] = this.label[from + i]!;
        this.weight[to + i] = this.weight[from + i]!;
        this.sum[to + i] = this.sum[from + i]!;
        this.since[to + i] = this.since[from + i]!;
      }
      this.rowStart[row] = to;
      this.rowRoom[row] = room;
    }
    const at = this.rowStart[row]! + length;
    this.rowLength[row]! += 1;
    this.label[at] = target;
    this.weight[at] = 0;
    this.sum[at] = 0;
    this.since[at] = this.step;
    return at;
  }

  private growPool(): void {
    const size = this.label.length * 2;
    const label = new Uint8Array(size);
    label.set(this.label);
    this.label = label;
    const weight = new Int32Array(size);
    weight.set(this.weight);
    this.weight = weight;
    const sum = new Float64Array(size);
    sum.set(this.sum);
    this.sum = sum;
    const since = new Int32Array(size);
    since.set(this.since);
    this.since = since;
  }

  /**
   * Writes the averaged weights as bytes. They are scaled so that all but one in `clipped` fit, rounded, and left out below `least`.
   * Returns how many rows and weights were written.
   */
  write(writer: Writer, { clipped = 2000, least = 1 } = {}): { rows: number; weights: number } {
    const average = (at: number): number => (this.sum[at]! + this.weight[at]! * (this.step - this.since[at]!)) / this.step;
    const sizes: number[] = [];
    const rows: { key: number; row: number }[] = [];
    for (let i = 0; i < this.slots.length; i += 2) {
      if (this.slots[i] === 0) continue;
      const row = this.slots[i + 1]!;
      const start = this.rowStart[row]!;
      for (let at = start; at < start + this.rowLength[row]!; at += 1) {
        const size = Math.abs(average(at));
        if (size > 0) sizes.push(size);
      }
      if (this.rowLength[row]! > 0) rows.push({ key: this.slots[i]! >>> 0, row });
    }
    const sorted = Float64Array.from(sizes).sort();
    const top = sorted[Math.max(0, sorted.length - 1 - Math.floor(sorted.length / clipped))] ?? 1;
    const scale = 127 / top;
    rows.sort((a, b) => a.key - b.key);
    const kept: { key: number; pairs: [number, number][] }[] = [];
    let total = 0;
    for (const { key, row } of rows) {
      const pairs: [number, number][] = [];
      const start = this.rowStart[row]!;
      for (let at = start; at < start + this.rowLength[row]!; at += 1) {
        const value = Math.max(-127, Math.min(127, Math.round(average(at) * scale)));
        if (Math.abs(value) >= least) pairs.push([this.label[at]!, value & 255]);
      }
      if (pairs.length === 0) continue;
      pairs.sort((a, b) => a[0] - b[0]);
      kept.push({ key, pairs });
      total += pairs.length;
    }
    writer.varint(this.classes);
    writer.varint(kept.length);
    writer.varint(total);
    let last = 0;
    for (const { key, pairs } of kept) {
      writer.varint(key - last);
      last = key;
      writer.byte(pairs.length);
      for (const [label, value] of pairs) {
        writer.byte(label);
        writer.byte(value);
      }
    }
    return { rows: kept.length, weights: total };
  }
}
