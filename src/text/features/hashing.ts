/** Starting value of every hash of a string. */
export const SEED = 0x811c9dc5 | 0;

/** One step of the hash of a string or of a feature: FNV's multiplication with the high bits folded back. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** Hash of a whole string, the same as of the span of a text that equals it. */
export function hashString(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}
