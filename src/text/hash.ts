import { createHash } from 'node:crypto';

/**
 * Names a piece of content: the first 16 hexadecimal characters of the SHA-256 of the parts. Each part is preceded by its length, so
 * `('ab', 'c')` and `('a', 'bc')` differ. Lone surrogates are hashed as U+FFFD.
 * @example hashId('meeting', '1905-08-09') // the same 16 characters in every run
 */
export function hashId(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`, 'utf8');
  return hash.digest('hex').slice(0, 16);
}
