import type { Sentence } from '../../model/index.ts';
import { lookUp } from '../../text/features/hash-table.ts';
import { hashString, mix, SEED } from '../../text/features/hashing.ts';
import { addWord, createWordTable, HAS_LETTER, INITIAL_UPPER, type WordTable } from '../../text/features/word-table.ts';
import { type EntityModel, PREFIX } from './entity-model.ts';
import { entityTypes, OUTSIDE, typeOf } from './labels.ts';

/** The words of a document as the name finder sees them. */
export interface EntityInput {
  readonly table: WordTable;
  /** Hash of the tag of each word. */
  readonly tags: Int32Array;
  /** Hash of the relation, and row of the head (-1 for the root). */
  readonly relations: Int32Array;
  readonly heads: Int32Array;
  /** Lists that the word is part of an entry of, as bits; and where in the entry it stands: 1 only, 2 first, 3 inside, 4 last. */
  readonly lists: Int32Array;
  readonly places: Uint8Array;
  /** What the rest of the document says of the word: bits, see documentBits. */
  readonly document: Uint8Array;
  /** First row of each sentence, and one more for the end. */
  readonly bounds: Int32Array;
}

/** What a first reading of the document found: the label of each word, and what the same word is in the whole document. */
export interface FirstReading {
  readonly labels: Uint8Array;
  /** 0 never a name, else 1 + type * 2, one more where it is that type more than once. */
  readonly votes: Uint8Array;
}

/** Counts how often each word is part of a name of each type in the first reading. */
export function takeVotes(input: EntityInput, labels: Uint8Array): FirstReading {
  const { lower } = input.table;
  const types = entityTypes.length;
  const counts = new Map<number, number[]>();
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const count = counts.get(lower[i]!) ?? new Array<number>(types).fill(0);
    count[typeOf(label)]! += 1;
    counts.set(lower[i]!, count);
  }
  const votes = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i += 1) {
    const count = counts.get(lower[i]!);
    if (!count) continue;
    let best = 0;
    for (let type = 1; type < types; type += 1) if (count[type]! > count[best]!) best = type;
    votes[i] = 1 + best * 2 + (count[best]! > 1 ? 1 : 0);
  }
  return { labels, votes };
}

const tagHashes = new Map<string, number>();

function tagHash(tag: string): number {
  let hash = tagHashes.get(tag);
  if (hash === undefined) {
    hash = hashString(tag);
    tagHashes.set(tag, hash);
  }
  return hash;
}

/** Lays out the words of a document, and looks them up in the gazetteers. */
export function readEntityInput(
  text: string,
  sentences: readonly Sentence[],
  model: Pick<EntityModel, 'gazetteer' | 'longest'>,
): EntityInput {
  const count = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const table = createWordTable(Math.max(count, 16));
  const tags = new Int32Array(count);
  const relations = new Int32Array(count);
  const heads = new Int32Array(count);
  const bounds = new Int32Array(sentences.length + 1);
  let row = 0;
  sentences.forEach((sentence, number) => {
    const first = row;
    bounds[number] = first;
    for (const token of sentence.tokens) {
      addWord(table, text, token.start, token.end, 1);
      tags[row] = tagHash(token.xpos);
      relations[row] = tagHash(token.deprel);
      heads[row] = token.head === 0 ? -1 : first + token.head - 1;
      row += 1;
    }
  });
  bounds[sentences.length] = row;
  const lists = new Int32Array(count);
  const places = new Uint8Array(count);
  for (let s = 0; s < sentences.length; s += 1) markEntries(table, bounds[s]!, bounds[s + 1]!, model, lists, places);
  return { table, tags, relations, heads, lists, places, document: documentBits(table, count, bounds), bounds };
}

/** Marks the entries of the gazetteers among words [from, to): the longest at each place, and only where it begins with a capital. */
function markEntries(
  table: WordTable,
  from: number,
  to: number,
  { gazetteer, longest }: Pick<EntityModel, 'gazetteer' | 'longest'>,
  lists: Int32Array,
  places: Uint8Array,
): void {
  for (let i = from; i < to; i += 1) {
    const flags = table.flags[i]!;
    if ((flags & INITIAL_UPPER) === 0 && (flags & HAS_LETTER) !== 0) continue;
    let hash = SEED;
    let best = 0;
    let found = 0;
    for (let j = i; j < to && j < i + longest; j += 1) {
      hash = mix(hash, table.lower[j]!);
      const value = lookUp(gazetteer, hash || 1);
      if (value === 0) break;
      if ((value & ~PREFIX) !== 0) {
        best = j - i + 1;
        found = value & ~PREFIX;
      }
      if ((value & PREFIX) === 0) break;
    }
    if (best === 0 || (places[i] !== 0 && best === 1)) continue;
    for (let j = i; j < i + best; j += 1) {
      lists[j]! |= found;
      places[j] = best === 1 ? 1 : j === i ? 2 : j === i + best - 1 ? 4 : 3;
    }
  }
}

/** Bit 1: the word also stands in lower case in the document; 2: also with a capital inside a sentence; 4: often. */
function documentBits(table: WordTable, count: number, bounds: Int32Array): Uint8Array {
  const seen = new Map<number, number>();
  const begins = new Set(bounds);
  for (let i = 0; i < count; i += 1) {
    const flags = table.flags[i]!;
    if ((flags & HAS_LETTER) === 0) continue;
    const word = table.lower[i]!;
    const known = seen.get(word) ?? 0;
    const upper = (flags & INITIAL_UPPER) !== 0;
    const bit = upper ? (begins.has(i) ? 0 : 2) : 1;
    const often = (known >> 3) + 1;
    seen.set(word, ((known | bit) & 3) | (often << 3));
  }
  const bits = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const known = seen.get(table.lower[i]!) ?? 0;
    bits[i] = (known & 3) | (known >> 3 > 3 ? 4 : 0);
  }
  return bits;
}

/** Room that entityFeatures needs. */
export const ENTITY_FEATURES = 100;

/**
 * Fills the features of word `i` of the sentence [from, to); `l1`, `l2` are the labels (+ 1) given to the two words before it. `reading`
 * is null in the first of the two readings. Returns how many.
 */
export function entityFeatures(
  input: EntityInput,
  from: number,
  to: number,
  i: number,
  l1: number,
  l2: number,
  reading: FirstReading | null,
  out: Int32Array,
): number {
  const { table, tags, relations, heads, lists, places, document } = input;
  const { lower, form, shape, suffix3 } = table;
  const w = lower[i]!;
  const t = tags[i]!;
  const sh = shape[i]!;
  const g = lists[i]! | (places[i]! << 16);
  const d = document[i]!;
  const has1 = i > from;
  const has2 = i > from + 1;
  const next1 = i + 1 < to;
  const next2 = i + 2 < to;
  const wl = has1 ? lower[i - 1]! : 1;
  const wll = has2 ? lower[i - 2]! : 1;
  const wr = next1 ? lower[i + 1]! : 1;
  const wrr = next2 ? lower[i + 2]! : 1;
  const tl = has1 ? tags[i - 1]! : 1;
  const tr = next1 ? tags[i + 1]! : 1;
  const trr = next2 ? tags[i + 2]! : 1;
  const shl = has1 ? shape[i - 1]! : 1;
  const shr = next1 ? shape[i + 1]! : 1;
  const gl = has1 ? lists[i - 1]! | (places[i - 1]! << 16) : 1;
  const gr = next1 ? lists[i + 1]! | (places[i + 1]! << 16) : 1;
  const head = heads[i]! < 0 ? 1 : lower[heads[i]!]!;
  const rel = relations[i]!;
  const first = has1 ? 0 : 1;
  const caps = table.flags[i]!;
  let n = 0;
  out[n++] = mix(mix(SEED, 1), w);
  out[n++] = mix(mix(SEED, 2), form[i]!);
  out[n++] = mix(mix(SEED, 3), wl);
  out[n++] = mix(mix(SEED, 4), wr);
  out[n++] = mix(mix(SEED, 5), wll);
  out[n++] = mix(mix(SEED, 6), wrr);
  out[n++] = mix(mix(mix(SEED, 7), wl), w);
  out[n++] = mix(mix(mix(SEED, 8), w), wr);
  out[n++] = mix(mix(mix(SEED, 9), l1), w);
  out[n++] = mix(mix(SEED, 10), l1);
  out[n++] = mix(mix(mix(SEED, 11), l1), l2);
  out[n++] = mix(mix(mix(SEED, 12), l1), t);
  out[n++] = mix(mix(mix(mix(SEED, 13), tl), t), tr);
  out[n++] = mix(mix(mix(mix(SEED, 14), t), tr), trr);
  out[n++] = mix(mix(mix(SEED, 15), sh), t);
  out[n++] = mix(mix(mix(SEED, 16), shl), sh);
  out[n++] = mix(mix(mix(SEED, 17), sh), shr);
  out[n++] = mix(mix(mix(mix(SEED, 18), shl), sh), shr);
  out[n++] = mix(mix(SEED, 19), table.suffix2[i]!);
  out[n++] = mix(mix(SEED, 20), suffix3[i]!);
  out[n++] = mix(mix(SEED, 21), table.suffix4[i]!);
  out[n++] = mix(mix(SEED, 22), table.prefix2[i]!);
  out[n++] = mix(mix(SEED, 23), table.prefix3[i]!);
  out[n++] = mix(mix(mix(SEED, 24), l1), sh);
  out[n++] = mix(mix(mix(mix(SEED, 25), l1), sh), shr);
  out[n++] = mix(mix(mix(SEED, 26), g), sh);
  out[n++] = mix(mix(mix(SEED, 27), g), t);
  out[n++] = mix(mix(mix(SEED, 28), gl), g);
  out[n++] = mix(mix(mix(SEED, 29), g), gr);
  out[n++] = mix(mix(mix(mix(SEED, 30), gl), g), gr);
  out[n++] = mix(mix(mix(SEED, 31), g), l1);
  out[n++] = mix(mix(mix(mix(SEED, 32), g), gr), l1);
  out[n++] = mix(mix(mix(SEED, 33), gl), t);
  out[n++] = mix(mix(mix(SEED, 34), gr), t);
  // each list by itself, so that a combination that was not seen still counts
  let bits = lists[i]!;
  let list = 0;
  while (bits !== 0) {
    if ((bits & 1) !== 0) {
      out[n++] = mix(mix(mix(SEED, 35), list), places[i]!);
      out[n++] = mix(mix(mix(SEED, 36), list), l1);
    }
    bits >>>= 1;
    list += 1;
  }
  out[n++] = mix(mix(mix(SEED, 37), d), sh);
  out[n++] = mix(mix(mix(mix(SEED, 38), d), first), t);
  out[n++] = mix(mix(mix(SEED, 39), d), l1);
  out[n++] = mix(mix(mix(SEED, 40), rel), t);
  out[n++] = mix(mix(mix(SEED, 41), rel), head);
  out[n++] = mix(mix(mix(SEED, 42), head), sh);
  out[n++] = mix(mix(mix(SEED, 43), wl), sh);
  out[n++] = mix(mix(mix(SEED, 44), wr), sh);
  out[n++] = mix(mix(mix(mix(SEED, 45), wl), sh), l1);
  out[n++] = mix(mix(mix(SEED, 46), caps), first);
  out[n++] = mix(mix(mix(mix(SEED, 47), wl), wr), sh);
  out[n++] = mix(mix(mix(mix(SEED, 48), wll), wl), sh);
  out[n++] = mix(mix(mix(mix(SEED, 49), wr), wrr), sh);
  out[n++] = mix(mix(mix(SEED, 50), suffix3[i]!), l1);
  out[n++] = mix(mix(mix(SEED, 51), suffix3[i]!), next1 ? suffix3[i + 1]! : 1);
  out[n++] = mix(mix(mix(SEED, 52), suffix3[i]!), has1 ? suffix3[i - 1]! : 1);
  out[n++] = mix(SEED, 53);
  if (reading !== null) {
    const { labels, votes } = reading;
    const f = labels[i]!;
    const fr = next1 ? labels[i + 1]! : 20;
    const fl = has1 ? labels[i - 1]! : 20;
    const v = votes[i]!;
    const vr = next1 ? votes[i + 1]! : 20;
    const vl = has1 ? votes[i - 1]! : 20;
    out[n++] = mix(mix(SEED, 60), f);
    out[n++] = mix(mix(mix(SEED, 61), f), v);
    out[n++] = mix(mix(mix(SEED, 62), v), sh);
    out[n++] = mix(mix(mix(SEED, 63), v), l1);
    out[n++] = mix(mix(mix(mix(SEED, 64), f), fr), l1);
    out[n++] = mix(mix(mix(mix(SEED, 65), v), vr), l1);
    out[n++] = mix(mix(mix(mix(SEED, 66), vl), v), vr);
    out[n++] = mix(mix(mix(mix(SEED, 67), fl), f), fr);
    out[n++] = mix(mix(mix(mix(SEED, 68), v), t), first);
    out[n++] = mix(mix(mix(mix(SEED, 69), v), f), d);
    out[n++] = mix(mix(mix(SEED, 70), w), v);
    out[n++] = mix(mix(mix(mix(SEED, 71), f), v), g);
    out[n++] = mix(mix(mix(mix(SEED, 72), f), v), sh);
  }
  return n;
}
