/** Numbers for feature hashes, in the order in which they were first counted; those counted less than `least` times have none. */
export class FeatureIndex {
  /** Pairs (hash, count, then number + 1); hash 0 is an empty slot. */
  private slots = new Int32Array(2 << 20);
  private mask = (1 << 20) - 1;
  private used = 0;
  /** The hash of each number. */
  keys = new Int32Array(0);

  private find(feature: number): number {
    let slot = feature & this.mask;
    for (;;) {
      const key = this.slots[slot << 1]!;
      if (key === feature || key === 0) return slot << 1;
      slot = (slot + 1) & this.mask;
    }
  }

  count(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i += 1) {
      const feature = features[i]!;
      if (feature === 0) continue;
      const at = this.find(feature);
      if (this.slots[at] === 0) {
        this.slots[at] = feature;
        this.used += 1;
        if (this.used * 2 > this.mask) this.widen();
        this.slots[this.find(feature) + 1] = 1;
      } else this.slots[at + 1]! += 1;
    }
  }

  private widen(): void {
    const old = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = new Int32Array((this.mask + 1) * 2);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue;
      const at = this.find(old[i]!);
      this.slots[at] = old[i]!;
      this.slots[at + 1] = old[i + 1]!;
    }
  }

  /** Ends the counting and gives out the numbers; returns how many. */
  admit(least: number): number {
    const kept: number[] = [];
    for (let i = 0; i < this.slots.length; i += 2) {
      if (this.slots[i] === 0 || this.slots[i + 1]! < least) this.slots[i + 1] = 0;
      else {
        kept.push(this.slots[i]!);
        this.slots[i + 1] = kept.length;
      }
    }
    this.keys = Int32Array.from(kept);
    return kept.length;
  }

  /** -1 where the feature has no number. */
  numberOf(feature: number): number {
    return this.slots[this.find(feature) + 1]! - 1;
  }
}
