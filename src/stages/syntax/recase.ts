import { fold, LOWER, UPPER } from '../../text/features/characters.ts';
import { type HashTable, lookUp } from '../../text/features/hash-table.ts';
import { mix, SEED } from '../../text/features/hashing.ts';
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, HAS_LOWER, HAS_PUNCT, INITIAL_UPPER, type WordTable } from '../../text/features/word-table.ts';
import { ambiguityOf } from './word-entry.ts';

const SMALL = mix(mix(SEED, LOWER), 9);
const CAPITAL = mix(mix(SEED, UPPER), LOWER);

/**
 * "MINISTERS MEET IN GENEVA": where a sentence is set in capitals, case says nothing, and the tagger would take every word for a name.
 * Such words are given the look of small letters where the language's lexicon knows them, of a name where it does not.
 * Changes only the rows [from, to) of the table, never the text.
 */
export function recase(table: WordTable, text: string, from: number, to: number, lexicon: HashTable): void {
  let upper = 0;
  let other = 0;
  for (let i = from; i < to; i += 1) {
    if ((table.flags[i]! & HAS_LETTER) === 0 || table.end[i]! - table.start[i]! < 2) continue;
    if ((table.flags[i]! & ALL_UPPER) !== 0) upper += 1;
    else other += 1;
  }
  if (upper < 3 || upper < other * 4) return;
  for (let i = from; i < to; i += 1) {
    const flags = table.flags[i]!;
    const start = table.start[i]!;
    const end = table.end[i]!;
    if ((flags & ALL_UPPER) === 0 || (flags & (HAS_DIGIT | HAS_PUNCT)) !== 0 || end - start < 2) continue;
    if (ambiguityOf(lookUp(lexicon, table.lower[i]!)) !== 0) {
      table.form[i] = table.lower[i]!;
      table.shape[i] = SMALL;
      table.flags[i] = HAS_LETTER | HAS_LOWER;
      continue;
    }
    let form = mix(SEED, text.charCodeAt(start));
    for (let at = start + 1; at < end; at += 1) form = mix(form, fold(text.charCodeAt(at)));
    table.form[i] = form;
    table.shape[i] = CAPITAL;
    table.flags[i] = HAS_LETTER | HAS_LOWER | INITIAL_UPPER;
  }
}
