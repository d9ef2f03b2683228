/** Writes numbers and strings into a model file; the counterpart of the reader in stages/syntax. */
export class Writer {
  private bytes = new Uint8Array(1 << 16);
  private at = 0;

  byte(value: number): void {
    if (this.at === this.bytes.length) {
      const wider = new Uint8Array(this.bytes.length * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes[this.at] = value;
    this.at += 1;
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  string(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.varint(encoded.length);
    for (const byte of encoded) this.byte(byte);
  }

  strings(list: readonly string[]): void {
    this.varint(list.length);
    for (const text of list) this.string(text);
  }

  /** Pairs (hash, number), sorted by hash. */
  table(entries: ReadonlyMap<number, number>): void {
    const sorted = [...entries].map(([key, value]) => [key >>> 0, value] as const).sort((a, b) => a[0] - b[0]);
    this.varint(sorted.length);
    let last = 0;
    for (const [key, value] of sorted) {
      this.varint(key - last);
      this.varint(value);
      last = key;
    }
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }
}
