import type { Reader } from './reader.ts';

/** Numbers by hash: open addressing over pairs (hash, value), hash 0 is an empty slot, value 0 means absent. */
export interface HashTable {
  readonly mask: number;
  readonly slots: Int32Array;
}

/** The value of a hash, 0 where it is not in the table. */
export function lookUp({ slots, mask }: HashTable, hash: number): number {
  let slot = hash & mask;
  for (;;) {
    const key = slots[slot << 1]!;
    if (key === hash) return slots[(slot << 1) + 1]!;
    if (key === 0) return 0;
    slot = (slot + 1) & mask;
  }
}

function emptyTable(count: number): HashTable {
  let size = 16;
  while (size < count * 2) size *= 2;
  return { mask: size - 1, slots: new Int32Array(size * 2) };
}

function put({ slots, mask }: HashTable, hash: number, value: number): void {
  let slot = hash & mask;
  while (slots[slot << 1] !== 0) slot = (slot + 1) & mask;
  slots[slot << 1] = hash;
  slots[(slot << 1) + 1] = value;
}

export function hashTableOf(entries: ReadonlyMap<number, number>): HashTable {
  const table = emptyTable(entries.size);
  for (const [hash, value] of entries) if (hash !== 0) put(table, hash, value);
  return table;
}

/** Reads a table that was written sorted by hash, each hash as its distance to the last one. */
export function readHashTable(reader: Reader): HashTable {
  const count = reader.varint();
  const table = emptyTable(count);
  let key = 0;
  for (let i = 0; i < count; i += 1) {
    key = (key + reader.varint()) >>> 0;
    put(table, key | 0, reader.varint());
  }
  return table;
}
