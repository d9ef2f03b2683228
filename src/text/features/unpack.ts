import { brotliDecompressSync } from 'node:zlib';

/** First byte of a packed model file; the others begin with the length of their name, which is shorter. */
export const PACKED = 0xb7;

/** The bytes of a model file as they were written; packed ones (see pack in training) are unpacked. @throws RangeError where they are broken */
export function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== PACKED) return bytes;
  try {
    return brotliDecompressSync(bytes.subarray(1));
  } catch (error) {
    throw new RangeError(`a model file that is packed, but broken: ${(error as Error).message}`);
  }
}
