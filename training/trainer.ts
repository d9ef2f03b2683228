import { type AveragedWeights, type WriteOptions, writeWeights } from './write-weights.ts';
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

/**
 * Hides some of the first `count` features of a row at random, `drop` of 256, and moves the others to its front; returns how many are left.
 * Each hider begins with the same numbers (xorshift), so training gives the same bytes every time.
 */
export function createHider(features: Int32Array, drop: number): (count: number) => number {
  let noise = 0x2545f491;
  return count => {
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      noise ^= noise << 13;
      noise ^= noise >>> 17;
      noise ^= noise << 5;
      if ((noise & 255) >= drop) features[kept++] = features[i]!;
    }
    return kept;
  };
}

/**
 * The weights of an averaged perceptron (Collins 2002) over counted sparse features, while they are learned. All sums are integers.
 * A score takes most of its time waiting for memory, so what it needs of a feature lies together: one slot, then one run of weights.
 */
export class Trainer {
  readonly classes: number;
  step = 0;
  /** Four numbers a slot: feature (0 is empty), count or start of its row, length of the row, room of the row. */
  private slots = new Int32Array(4 << 16);
  private used = 0;
  private mask = (1 << 16) - 1;
  /** weight << 8 | class. */
  private weights = new Int32Array(1 << 20);
  private sums = new Float64Array(1 << 20);
  private since = new Int32Array(1 << 20);
  private poolUsed = 0;

  constructor(classes: number) {
    this.classes = classes;
  }

  /** Where the feature's slot, or the empty slot for it, begins. */
  private find(feature: number): number {
    const { slots, mask } = this;
    let slot = feature & mask;
    for (;;) {
      const key = slots[slot << 2]!;
      if (key === feature || key === 0) return slot << 2;
      slot = (slot + 1) & mask;
    }
  }

  /** First pass: counts features, so that `admit` can leave the rare ones out. */
  count(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i += 1) {
      const feature = features[i]!;
      if (feature === 0) continue;
      const at = this.find(feature);
      if (this.slots[at] === 0) {
        this.slots[at] = feature;
        this.slots[at + 1] = 1;
        this.used += 1;
        if (this.used * 2 > this.mask) this.rehash((this.mask + 1) * 2, 0);
      } else this.slots[at + 1]! += 1;
    }
  }

  private rehash(size: number, least: number): void {
    const old = this.slots;
    this.slots = new Int32Array(size * 4);
    this.mask = size - 1;
    this.used = 0;
    for (let i = 0; i < old.length; i += 4) {
      if (old[i] === 0 || old[i + 1]! < least) continue;
      const at = this.find(old[i]!);
      this.slots[at] = old[i]!;
      this.slots[at + 1] = old[i + 1]!;
      this.used += 1;
    }
  }

  /** Keeps the features that were counted `least` times or more; the others never get a weight. */
  admit(least: number): number {
    let kept = 0;
    for (let i = 0; i < this.slots.length; i += 4) if (this.slots[i] !== 0 && this.slots[i + 1]! >= least) kept += 1;
    let size = 1024;
    while (size < kept * 2) size *= 2;
    this.rehash(size, least);
    for (let i = 0; i < this.slots.length; i += 4) this.slots[i + 1] = 0;
    return kept;
  }

  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, mask, weights } = this;
    for (let i = 0; i < count; i += 1) {
      const feature = features[i]!;
      let slot = feature & mask;
      for (;;) {
        const key = slots[slot << 2]!;
        if (key === 0) break;
        if (key === feature) {
          const start = slots[(slot << 2) + 1]!;
          const end = start + slots[(slot << 2) + 2]!;
          for (let at = start; at < end; at += 1) {
            const entry = weights[at]!;
            scores[entry & 255]! += entry >> 8;
          }
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
      if (this.slots[slot] === 0) continue;
      let at = this.slots[slot + 1]!;
      const end = at + this.slots[slot + 2]!;
      while (at < end && (this.weights[at]! & 255) !== target) at += 1;
      if (at === end) at = this.append(slot, target);
      const weight = this.weights[at]! >> 8;
      this.sums[at]! += weight * (this.step - this.since[at]!);
      this.since[at] = this.step;
      this.weights[at] = ((weight + by) << 8) | target;
    }
  }

  private append(slot: number, target: number): number {
    const length = this.slots[slot + 2]!;
    if (length === this.slots[slot + 3]!) {
      const room = length === 0 ? 2 : length * 2;
      if (this.poolUsed + room > this.weights.length) this.growPool();
      const from = this.slots[slot + 1]!;
      const to = this.poolUsed;
      this.poolUsed += room;
      for (let i = 0; i < length; i += 1) {
        this.weights[to + i] = this.weights[from + i]!;
        this.sums[to + i] = this.sums[from + i]!;
        this.since[to + i] = this.since[from + i]!;
      }
      this.slots[slot + 1] = to;
      this.slots[slot + 3] = room;
    }
    const at = this.slots[slot + 1]! + length;
    this.slots[slot + 2] = length + 1;
    this.weights[at] = target;
    this.sums[at] = 0;
    this.since[at] = this.step;
    return at;
  }

  private growPool(): void {
    const size = this.weights.length * 2;
    const weights = new Int32Array(size);
    weights.set(this.weights);
    this.weights = weights;
    const sums = new Float64Array(size);
    sums.set(this.sums);
    this.sums = sums;
    const since = new Int32Array(size);
    since.set(this.since);
    this.since = since;
  }

  /** The averaged weights, rows sorted by feature. Features that never got one are left out. */
  averages(): AveragedWeights {
    const slots: number[] = [];
    let total = 0;
    for (let i = 0; i < this.slots.length; i += 4) {
      if (this.slots[i] === 0 || this.slots[i + 2] === 0) continue;
      slots.push(i);
      total += this.slots[i + 2]!;
    }
    slots.sort((a, b) => (this.slots[a]! >>> 0) - (this.slots[b]! >>> 0));
    const rows: AveragedWeights = {
      keys: new Uint32Array(slots.length),
      starts: new Int32Array(slots.length + 1),
      classes: new Uint8Array(total),
      values: new Float64Array(total),
    };
    let filled = 0;
    slots.forEach((slot, row) => {
      rows.keys[row] = this.slots[slot]!;
      const start = this.slots[slot + 1]!;
      for (let at = start; at < start + this.slots[slot + 2]!; at += 1) {
        const entry = this.weights[at]!;
        rows.classes[filled] = entry & 255;
        rows.values[filled] = (this.sums[at]! + (entry >> 8) * (this.step - this.since[at]!)) / this.step;
        filled += 1;
      }
      rows.starts[row + 1] = filled;
    });
    return rows;
  }

  /** Writes the averaged weights; see writeWeights. */
  write(writer: Writer, options: WriteOptions = {}): { rows: number; weights: number } {
    return writeWeights(this.averages(), this.classes, writer, options);
  }
}
