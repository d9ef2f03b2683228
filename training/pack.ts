import { brotliCompressSync, constants } from 'node:zlib';
import { PACKED } from '../src/text/features/unpack.ts';

/** Packs a model file: a byte that says so, then Brotli. */
export function pack(bytes: Uint8Array): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return Buffer.concat([Uint8Array.of(PACKED), brotliCompressSync(bytes, { params })]);
}
