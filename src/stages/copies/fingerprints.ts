import type { Span } from '../../model/index.ts';

/** Words in a row that count as one passage in common; shorter runs are idiom. */
export const SHINGLE_WORDS = 5;
/** Of so many shingles in a row the smallest is kept for the index: a common run of 8 words is always found. */
const WINDOW = 4;

/** A text as its runs of five words. */
export interface Fingerprints {
  /** Hash of the shingle that begins at each word; empty for texts under five words. */
  readonly shingles: Int32Array;
  /** Shingles chosen for the index, sorted, each once. */
  readonly chosen: Int32Array;
  /** Start and end of each word in the text, two entries a word. */
  readonly words: Int32Array;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes the bits of a number, so that the smallest hash of a window is a random choice (MurmurHash3's finaliser). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * Fingerprints of the parts of a text that count (all of it by default): hashed runs of five words, without regard to case, punctuation and
 * accents, and the winnowed selection of them (Schleimer, Wilkerson and Aiken 2003, "Winnowing: local algorithms for document fingerprinting").
 */
export function fingerprint(text: string, parts: readonly Span[] = [{ start: 0, end: text.length }]): Fingerprints {
  const hashes: number[] = [];
  const words: number[] = [];
  for (const part of parts) {
    for (const match of text.slice(part.start, part.end).matchAll(WORD)) {
      const start = part.start + match.index;
      hashes.push(
        hashWord(
          match[0]
            .normalize('NFKD')
            .replace(/\p{M}+/gu, '')
            .toLowerCase(),
        ),
      );
      words.push(start, start + match[0].length);
    }
  }
  const count = Math.max(0, hashes.length - SHINGLE_WORDS + 1);
  const shingles = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE_WORDS; k++) hash = (Math.imul(hash, 0x9e3779b1) + hashes[i + k]!) | 0;
    shingles[i] = mix(hash);
  }
  const chosen = new Set<number>();
  for (let i = 0; i < Math.max(1, count - WINDOW + 1) && count > 0; i++) {
    let least = shingles[i]!;
    for (let k = i + 1; k < Math.min(count, i + WINDOW); k++) if (shingles[k]! < least) least = shingles[k]!;
    chosen.add(least);
  }
  return { shingles, chosen: Int32Array.from(chosen).sort(), words: Int32Array.from(words) };
}

/** Number of different shingles of `a`, and how many of them are in `b`. */
export function sharedShingles(a: Fingerprints, b: ReadonlySet<number>): { of: number; shared: number } {
  const own = new Set(a.shingles);
  let shared = 0;
  for (const shingle of own) if (b.has(shingle)) shared++;
  return { of: own.size, shared };
}

/** The stretches of a text that another one has, too, word for word, in order. Stretches with fewer than three words between are joined. */
export function sharedPassages(of: Fingerprints, other: ReadonlySet<number>): Span[] {
  const passages: Span[] = [];
  let last = -1;
  for (let i = 0; i < of.shingles.length; i++) {
    if (!other.has(of.shingles[i]!)) continue;
    const end = of.words[2 * (i + SHINGLE_WORDS - 1) + 1]!;
    if (last >= 0 && i <= last + 3) passages[passages.length - 1] = { start: passages.at(-1)!.start, end };
    else passages.push({ start: of.words[2 * i]!, end });
    last = i + SHINGLE_WORDS - 1;
  }
  return passages;
}
