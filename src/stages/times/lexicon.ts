import type { TimeKnowledge } from '../../model/knowledge/times.ts';

/** Words of a language with the values of their classes, found by hash so that reading a text makes no strings. */
export interface Lexicon {
  readonly words: readonly string[];
  readonly classNames: readonly string[];
  /** Class number to word number to value. */
  readonly values: readonly (readonly (number | string | undefined)[])[];
  /** 1 where the word may stand at the core of a temporal expression. */
  readonly core: Uint8Array;
  readonly slots: Int32Array;
  readonly mask: number;
}

const FNV_START = 0x811c9dc5 | 0;

/** One step of FNV-1a over UTF-16 code units. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function hashOf(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

export const hashStart = FNV_START;

/** Builds the lexicon of all words of the classes and of the literal words of the patterns. */
export function buildLexicon(knowledge: TimeKnowledge, literals: Iterable<string>): Lexicon {
  const classNames = Object.keys(knowledge.words);
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const add = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = words.length;
      numbers.set(word, number);
      words.push(word);
    }
    return number;
  };
  const values: (number | string | undefined)[][] = classNames.map(() => []);
  for (const [index, name] of classNames.entries()) {
    for (const [word, value] of Object.entries(knowledge.words[name]!)) values[index]![add(word)] = value;
  }
  for (const literal of literals) add(literal);
  const core = new Uint8Array(words.length);
  for (const name of knowledge.cores) {
    const index = classNames.indexOf(name);
    for (let word = 0; word < words.length; word++) if (values[index]?.[word] !== undefined) core[word] = 1;
  }
  let size = 64;
  while (size < words.length * 4) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  for (const [number, word] of words.entries()) {
    let slot = hashOf(word) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = number;
  }
  return { words, classNames, values, core, slots, mask };
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** Number of the word at `[start, end)`, whatever its case, or -1. `hash` is the hash of its lower-case form. */
export function findWord(lexicon: Lexicon, text: string, start: number, end: number, hash: number): number {
  const { slots, mask, words } = lexicon;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot]!;
    if (number === -1) return -1;
    const word = words[number]!;
    if (word.length !== end - start) continue;
    let at = 0;
    while (at < word.length && word.charCodeAt(at) === lower(text.charCodeAt(start + at))) at++;
    if (at === word.length) return number;
  }
}
