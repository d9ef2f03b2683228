import { addWord, createWordTable } from '../src/text/features/word-table.ts';

/** What the clustering knows of a word: how often it stands, and how often beside each context (a context is a neighbour with its side). */
interface Profile {
  readonly form: string;
  readonly count: number;
  readonly contexts: Int32Array;
  readonly counts: Int32Array;
}

export interface WordClassOptions {
  /** How many classes. */
  readonly classes: number;
  /** Words seen less often have no class. */
  readonly least: number;
  /** How many of the most frequent words are told apart as neighbours; the others count by their shape. */
  readonly neighbours: number;
  readonly rounds: number;
}

const shapeOf = (form: string): string => (/^\p{Lu}/u.test(form) ? 'A' : /^\d/.test(form) ? '0' : /^\p{L}/u.test(form) ? 'a' : '.');

/** Digits are all one, so that numbers fall together. */
export const classForm = (form: string): string => form.replace(/\d/g, '0');

function readProfiles(
  sentences: readonly (readonly string[])[],
  { least, neighbours }: WordClassOptions,
): { profiles: Profile[]; contexts: number } {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const known = new Map<string, number>(['A', '0', 'a', '.', ''].map((shape, number) => [`\t${shape}`, number]));
  for (const [word] of ranked.slice(0, neighbours)) known.set(word, known.size);
  const contextOf = (word: string | undefined): number => known.get(word ?? '\t') ?? known.get(`\t${shapeOf(word!)}`)!;
  const tables = new Map(ranked.map(([word]) => [word, new Map<number, number>()]));
  for (const words of sentences) {
    words.forEach((word, i) => {
      const table = tables.get(word);
      if (!table) return;
      for (const context of [contextOf(words[i - 1]) * 2, contextOf(words[i + 1]) * 2 + 1])
        table.set(context, (table.get(context) ?? 0) + 1);
    });
  }
  const profiles = ranked.map(([form, count]) => {
    const sorted = [...tables.get(form)!].sort((a, b) => a[0] - b[0]);
    return { form, count, contexts: Int32Array.from(sorted, ([context]) => context), counts: Int32Array.from(sorted, ([, n]) => n) };
  });
  return { profiles, contexts: known.size * 2 };
}

/**
 * Puts words that stand beside the same words into one class: each word in turn moves to the class that raises the information that
 * classes and neighbours have of each other most (exchange algorithm, Kneser and Ney 1993; Martin, Liermann and Ney 1998).
 * Returns the class, from 0, of each form.
 */
export function learnWordClasses(sentences: readonly (readonly string[])[], options: WordClassOptions): Map<string, number> {
  const { classes, rounds } = options;
  const { profiles, contexts } = readProfiles(sentences, options);
  const entropy = new Float64Array(1 << 22);
  for (let n = 1; n < entropy.length; n += 1) entropy[n] = n * Math.log(n);
  const pairs = new Int32Array(contexts * classes);
  const totals = new Int32Array(classes);
  const assigned = new Int32Array(profiles.length);
  const put = (word: number, to: number, sign: number): void => {
    const { contexts: near, counts } = profiles[word]!;
    for (let k = 0; k < near.length; k += 1) {
      pairs[near[k]! * classes + to]! += sign * counts[k]!;
      totals[to]! += sign * counts[k]!;
    }
  };
  profiles.forEach((_, word) => {
    assigned[word] = word % classes;
    put(word, word % classes, 1);
  });
  const gains = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (let word = 0; word < profiles.length; word += 1) {
      const { contexts: near, counts } = profiles[word]!;
      const before = assigned[word]!;
      put(word, before, -1);
      let weight = 0;
      for (const n of counts) weight += n;
      for (let to = 0; to < classes; to += 1) gains[to] = entropy[totals[to]!]! - entropy[totals[to]! + weight]!;
      for (let k = 0; k < near.length; k += 1) {
        const row = near[k]! * classes;
        const n = counts[k]!;
        for (let to = 0; to < classes; to += 1) gains[to]! += entropy[pairs[row + to]! + n]! - entropy[pairs[row + to]!]!;
      }
      let best = before;
      for (let to = 0; to < classes; to += 1) if (gains[to]! > gains[best]! + 1e-9) best = to;
      if (best !== before) moved += 1;
      assigned[word] = best;
      put(word, best, 1);
    }
    if (moved < profiles.length / 200) break;
  }
  return new Map(profiles.map(({ form }, word) => [form, assigned[word]!]));
}

/** The class of each word however it is printed, from 1: that of its most frequent form. Keys are hashes of folded words. */
export function foldClasses(classes: ReadonlyMap<string, number>): Map<number, number> {
  const folded = new Map<number, number>();
  const table = createWordTable(16);
  for (const [form, number] of classes) {
    if (/\d/.test(form)) continue;
    table.count = 0;
    addWord(table, form, 0, form.length, 1);
    if (!folded.has(table.lower[0]!)) folded.set(table.lower[0]!, number + 1);
  }
  return folded;
}
