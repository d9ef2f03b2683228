import { charClass, DIGIT, fold, JOINER, LOWER, PUNCT, SYMBOL, UPPER } from './characters.ts';
import { mix, SEED } from './hashing.ts';

/** Flags of a word's shape. */
export const INITIAL_UPPER = 1;
export const ALL_UPPER = 2;
export const HAS_DIGIT = 4;
export const HAS_PUNCT = 8;
export const HAS_LOWER = 16;
export const HAS_LETTER = 32;

/** The words of a text as columns of numbers: what all features are made of. Grows, and is used again for the next text. */
export interface WordTable {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the word as printed, and folded to lower case. */
  form: Int32Array;
  lower: Int32Array;
  /** Runs of character classes, `Aa-0`, as a hash; and flags. */
  shape: Int32Array;
  flags: Uint8Array;
  /** Hashes of the first 1 to 3 and last 1 to 5 folded characters. */
  prefix1: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  suffix1: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  suffix5: Int32Array;
  /** 1 where whitespace stands before the word, 2 where a line ends there, 3 where a paragraph or block ends. */
  gap: Uint8Array;
}

const columns = [
  'start', 'end', 'form', 'lower', 'shape', 'prefix1', 'prefix2', 'prefix3', 'suffix1', 'suffix2', 'suffix3', 'suffix4', 'suffix5',
] as const; // biome-ignore format: a list of columns

export function createWordTable(capacity = 1024): WordTable {
  const int = () => new Int32Array(capacity);
  return {
    count: 0,
    start: int(),
    end: int(),
    form: int(),
    lower: int(),
    shape: int(),
    flags: new Uint8Array(capacity),
    prefix1: int(),
    prefix2: int(),
    prefix3: int(),
    suffix1: int(),
    suffix2: int(),
    suffix3: int(),
    suffix4: int(),
    suffix5: int(),
    gap: new Uint8Array(capacity),
  };
}

function grow(table: WordTable): void {
  const capacity = table.start.length * 2;
  for (const column of columns) {
    const wider = new Int32Array(capacity);
    wider.set(table[column]);
    table[column] = wider;
  }
  for (const column of ['flags', 'gap'] as const) {
    const wider = new Uint8Array(capacity);
    wider.set(table[column]);
    table[column] = wider;
  }
}

/** Appends the word `text.slice(start, end)`; `gap` as in WordTable. */
export function addWord(table: WordTable, text: string, start: number, end: number, gap: number): void {
  if (table.count === table.start.length) grow(table);
  const at = table.count;
  table.count += 1;
  table.start[at] = start;
  table.end[at] = end;
  table.gap[at] = gap;
  let form = SEED;
  let lower = SEED;
  let shape = SEED;
  let lastClass = 0;
  let runs = 0;
  let flags = 0;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    const low = fold(unit);
    // the printed form keeps its case, but a curly apostrophe is an apostrophe
    form = mix(form, low < 48 ? low : unit);
    lower = mix(lower, low);
    const kind = charClass(unit);
    if (kind === LOWER) flags |= HAS_LOWER | HAS_LETTER;
    else if (kind === UPPER) flags |= i === start ? INITIAL_UPPER | HAS_LETTER : HAS_LETTER;
    else if (kind === DIGIT) flags |= HAS_DIGIT;
    else if (kind === PUNCT || kind === SYMBOL) flags |= HAS_PUNCT;
    if (kind !== lastClass && kind !== JOINER) {
      if (runs < 6) shape = mix(shape, kind >= PUNCT ? 16 + low : kind);
      runs += 1;
      lastClass = kind;
    } else if (i === start + 1) shape = mix(shape, 9);
  }
  if ((flags & HAS_LETTER) !== 0 && (flags & HAS_LOWER) === 0) flags |= ALL_UPPER;
  table.form[at] = form;
  table.lower[at] = lower;
  table.shape[at] = shape;
  table.flags[at] = flags;

  const length = end - start;
  const unitAt = (i: number): number => (i >= 0 && i < length ? fold(text.charCodeAt(start + i)) : 0);
  let hash = mix(SEED, unitAt(0));
  table.prefix1[at] = hash;
  hash = mix(hash, unitAt(1));
  table.prefix2[at] = hash;
  hash = mix(hash, unitAt(2));
  table.prefix3[at] = hash;
  hash = mix(SEED, unitAt(length - 1));
  table.suffix1[at] = hash;
  hash = mix(hash, unitAt(length - 2));
  table.suffix2[at] = hash;
  hash = mix(hash, unitAt(length - 3));
  table.suffix3[at] = hash;
  hash = mix(hash, unitAt(length - 4));
  table.suffix4[at] = hash;
  hash = mix(hash, unitAt(length - 5));
  table.suffix5[at] = hash;
}
