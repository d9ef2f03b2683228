/**
 * A spelling in which the usual romanisations of one name agree: Slavic (`-skiy`, `-skyy`, `-skij`, `-sky`), Arabic (`Mahmoud`, `Mahmood`),
 * Turkish and Central European letters, doubled consonants, French and German habits (`-off`, `Tch-`, `ou`). Rules are applied in order to
 * lower-case letters without marks. Two different names may fold alike: compare given names and offices before joining people.
 * @example foldName('Trubetskoy') === foldName('Troubetzkoi') // true
 */
export function foldName(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  let folded = plainLetters(name).replace(/[^\p{L}\p{N}\s-]/gu, '');
  folded = folded
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(foldWord)
    .join(' ');
  if (cache.size > 50_000) cache.clear();
  cache.set(name, folded);
  return folded;
}

const cache = new Map<string, string>();

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ə: 'a',
};

/** Lower case without diacritics and apostrophes. */
export function plainLetters(name: string): string {
  const bare = name
    .replace(/['’ʼ‘`´ʻʿʾ]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return bare.replace(/[ßæðøþđħıłœə]/g, letter => LETTERS[letter]!);
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^tch|^tsch/, 'ch'],
  [/shch|stch/g, 'sh'],
  [/dj|dzh/g, 'j'],
  [/sch/g, 'sh'],
  [/tz|cz|z(?=k)/g, 'ts'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/kh/g, 'h'],
  [/zh/g, 'z'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/of$/, 'ov'],
  // "Kamenef", but "Josef" and "Youssef".
  [/(?<!s)ef$/, 'ev'],
  [/(?<=.)(?:ey|ei|ej|iy|ij|yi|yj|uy)$/, 'i'],
  [/(?<=.{2})(?:oy|oi|oj)$/, 'oi'],
  [/j/g, 'y'],
  [/iy|yi/g, 'i'],
  [/(?:y|i)e/g, 'e'],
  [/(?:y|i)a/g, 'ya'],
  [/(?:y|i)u/g, 'yu'],
  [/(?:y|i)o/g, 'yo'],
  [/y(?![aou])/g, 'i'],
  [/(.)\1+/g, '$1'],
];

function foldWord(word: string): string {
  let folded = word;
  for (const [pattern, replacement] of RULES) folded = folded.replace(pattern, replacement);
  return folded;
}

/** Letters without vowels: what a loose comparison of two romanisations starts from. */
export function consonantsOf(folded: string): string {
  return folded.replace(/[aeiouy\s]/g, '').replace(/(.)\1+/g, '$1') || folded;
}
