import type { Sentence } from '../../model/index.ts';
import { lookUp } from '../../text/features/hash-table.ts';
import { hashString, mix, SEED } from '../../text/features/hashing.ts';
import { addWord, createWordTable, HAS_LETTER, INITIAL_UPPER, type WordTable } from '../../text/features/word-table.ts';
import { type EntityModel, FOLDED, PREFIX } from './entity-model.ts';

/** The words of a document as the name finder sees them. */
export interface EntityInput {
  readonly table: WordTable;
  /** Hash of the tag of each word. */
  readonly tags: Int32Array;
  /** Hash of the relation, and row of the head (-1 for the root). */
  readonly relations: Int32Array;
  readonly heads: Int32Array;
  /**
   * Lists that the word is part of an entry of, as bits; and where in the entry it stands: 1 only, 2 first, 3 inside, 4 last, SMALL more
   * where the entry is printed without a capital.
   */
  readonly lists: Int32Array;
  readonly places: Uint8Array;
  /** What the rest of the document says of the word: bits, see documentBits. */
  readonly document: Uint8Array;
  /** How the sentence of the word is written, see writingOf. */
  readonly writing: Uint8Array;
  /** Class of the printed form, and of the word however it is printed; 0 where there is none. */
  readonly classes: Int32Array;
  readonly foldedClasses: Int32Array;
  /** First row of each sentence, and one more for the end. */
  readonly bounds: Int32Array;
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
  model: Pick<EntityModel, 'gazetteer' | 'longest' | 'classes' | 'syllable'>,
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
  const classes = new Int32Array(count);
  const foldedClasses = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    classes[i] = lookUp(model.classes, table.form[i]! || 1);
    foldedClasses[i] = lookUp(model.classes, mix(FOLDED, table.lower[i]!) || 1);
  }
  const writing = new Uint8Array(count);
  for (let s = 0; s < sentences.length; s += 1) writing.fill(writingOf(table, bounds[s]!, bounds[s + 1]!), bounds[s], bounds[s + 1]);
  const document = documentBits(table, count, bounds);
  return { table, tags, relations, heads, lists, places, writing, classes, foldedClasses, document, bounds };
}

const BEGINS_SMALL = 1;
const HAS_CAPITALS = 2;
const HAS_SMALL = 4;

/**
 * How a sentence is written, as bits: does it begin with a small letter, has it words with a capital behind its first one, has it words in small
 * letters? Where writers leave capitals out, a name in small letters is a name; elsewhere it hardly is.
 */
function writingOf({ flags, end, start }: WordTable, from: number, to: number): number {
  let bits = 0;
  let begun = false;
  for (let i = from; i < to; i += 1) {
    if ((flags[i]! & HAS_LETTER) === 0) continue;
    const capital = (flags[i]! & INITIAL_UPPER) !== 0;
    if (!capital) bits |= begun ? HAS_SMALL : HAS_SMALL | BEGINS_SMALL;
    else if (begun && end[i]! - start[i]! > 1) bits |= HAS_CAPITALS;
    begun = true;
  }
  return bits;
}

/** Added to the place of a word in an entry that is printed here without a capital.
 */
export const SMALL = 4;

/** Marks the entries of the gazetteers among words [from, to): the longest at each place. */
function markEntries(
  table: WordTable,
  from: number,
  to: number,
  { gazetteer, longest, syllable }: Pick<EntityModel, 'gazetteer' | 'longest' | 'syllable'>,
  lists: Int32Array,
  places: Uint8Array,
): void {
  for (let i = from; i < to; i += 1) {
    let hash = SEED;
    let best = 0;
    let found = 0;
    for (let j = i; j < to && j < i + longest; j += 1) {
      hash = mix(hash, table.lower[j]!);
      const value = lookUp(gazetteer, hash || 1);
      if (value === 0) break;
      const entry = value & ~PREFIX & ~syllable;
      if (entry !== 0) {
        best = j - i + 1;
        found = entry;
      }
      if ((value & PREFIX) === 0) break;
    }
    if (best === 0 || (places[i] !== 0 && best === 1)) continue;
    const flags = table.flags[i]!;
    const small = (flags & INITIAL_UPPER) === 0 && (flags & HAS_LETTER) !== 0 ? SMALL : 0;
    for (let j = i; j < i + best; j += 1) {
      lists[j]! |= found;
      places[j] = small + (best === 1 ? 1 : j === i ? 2 : j === i + best - 1 ? 4 : 3);
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
