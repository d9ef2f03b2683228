/** Reads numbers and strings from a model file, front to back. */
export interface Reader {
  byte(): number;
  varint(): number;
  int32(): number;
  string(): string;
  strings(): string[];
}

/** Throws a RangeError where the bytes end too early. */
export function createReader(bytes: Uint8Array): Reader {
  let at = 0;
  const need = (count: number): void => {
    if (at + count > bytes.length) throw new RangeError(`model file ends at byte ${bytes.length}, ${count} more expected at ${at}`);
  };
  const byte = (): number => {
    need(1);
    const value = bytes[at]!;
    at += 1;
    return value;
  };
  const varint = (): number => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const next = byte();
      value += (next & 127) * factor;
      if (next < 128) return value;
      factor *= 128;
    }
  };
  const string = (): string => {
    const length = varint();
    need(length);
    const text = new TextDecoder().decode(bytes.subarray(at, at + length));
    at += length;
    return text;
  };
  return {
    byte,
    varint,
    int32: () => byte() | (byte() << 8) | (byte() << 16) | (byte() << 24),
    string,
    strings: () => Array.from({ length: varint() }, string),
  };
}
