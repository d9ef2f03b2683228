/** Reads numbers and strings from a model file, front to back. */
export interface Reader {
  byte(): number;
  varint(): number;
  int32(): number;
  string(): string;
  strings(): string[];
  /** The bytes that are read, and where: for loops that read many of them. Who moves `at` must not move it beyond the end. */
  readonly bytes: Uint8Array;
  at: number;
}

/** Throws a RangeError where the bytes end too early. */
export function createReader(bytes: Uint8Array): Reader {
  const need = (count: number): void => {
    if (reader.at + count > bytes.length) {
      throw new RangeError(`model file ends at byte ${bytes.length}, ${count} more expected at ${reader.at}`);
    }
  };
  const byte = (): number => {
    need(1);
    const value = bytes[reader.at]!;
    reader.at += 1;
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
    const text = new TextDecoder().decode(bytes.subarray(reader.at, reader.at + length));
    reader.at += length;
    return text;
  };
  const reader: Reader = {
    byte,
    varint,
    int32: () => byte() | (byte() << 8) | (byte() << 16) | (byte() << 24),
    string,
    strings: () => Array.from({ length: varint() }, string),
    bytes,
    at: 0,
  };
  return reader;
}
