import { plainLetters } from './fold-name.ts';

/**
 * A spelling in which romanisations of Chinese (Pinyin, Wade-Giles without its apostrophes) and of Korean (Revised, McCune-Reischauer and what
 * people choose themselves) agree. Those systems write the same consonants with and without voice, so voice is given up: compare whole names.
 * @example foldEastAsian('Tse-tung') === foldEastAsian('Zedong') // true
 */
export function foldEastAsian(name: string): string {
  let folded = plainLetters(name).replace(/[^a-z]/g, '');
  for (const [pattern, replacement] of RULES) folded = folded.replace(pattern, replacement);
  return folded;
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/hs/g, 'x'],
  [/sh/g, 'x'],
  [/zh|ch|j|q/g, 'j'],
  [/tz|ts|z|c/g, 'z'],
  [/ng/g, 'N'],
  [/g|k/g, 'k'],
  [/d|t/g, 't'],
  [/b|p/g, 'p'],
  [/w(?=[aeiou])/g, 'u'],
  [/eo|oo|ou(?=.)|eu/g, 'u'],
  [/ueh/g, 'ue'],
  [/ieh/g, 'ie'],
  [/ae/g, 'e'],
  [/ee|yi|ui$/g, 'i'],
  [/(?:i|y)e(?=n)/g, 'ia'],
  [/[ou](?=N)/g, 'o'],
  [/u(?=n|k|m|p|t)/g, 'o'],
  [/uo/g, 'o'],
  [/(?<=[aeiou])h/g, ''],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];
