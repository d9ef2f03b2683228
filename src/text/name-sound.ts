/**
 * The sound of a folded name, coarsely: consonants in classes that romanisations and languages mix up (`s`, `sh` and `z`; `c`, `ch` and `ts`), and
 * between them vowels in three classes. What Soundex does for English, for names that were written in other letters (Daitch and Mokotoff 1985).
 */
export interface NameSound {
  /** Classes of its consonants; a vowel at the start is kept as `-`. */
  readonly consonants: string;
  /** Class of the vowels before each consonant and at the end, '' where there is none. */
  readonly vowels: readonly string[];
}

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|ch|ts|tz|cz/g, 'C'],
  [/sch|sh|zh/g, 'S'],
  [/ck|k|q/g, 'K'],
  [/ph/g, 'F'],
  [/c/g, 'C'],
  [/[sz]/g, 'S'],
  [/[vw]/g, 'V'],
  [/gh/g, 'G'],
];

const cache = new Map<string, NameSound>();

/** @example soundOf('pasic').consonants === soundOf('pashitch').consonants // true */
export function soundOf(folded: string): NameSound {
  const known = cache.get(folded);
  if (known) return known;
  let word = folded.replace(/[^\p{L}]/gu, '').toLowerCase();
  for (const [pattern, name] of CLASSES) word = word.replace(pattern, name);
  const parts = word.split(/([^aeiouy]+)/);
  const vowels: string[] = [];
  let consonants = /^[aeiouy]/.test(word) ? '-' : '';
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 0) vowels.push(vowelOf(part));
    else consonants += part.replace(/(.)\1+/g, '$1').toUpperCase();
  }
  const sound = { consonants, vowels };
  if (cache.size > 50_000) cache.clear();
  cache.set(folded, sound);
  return sound;
}

const vowelOf = (vowels: string): string => (vowels === '' ? '' : /a/.test(vowels) ? 'a' : /[ou]/.test(vowels) ? 'o' : 'i');

/** Whether two names may sound alike: the same consonants, and no rounded vowel against an open or front one ("Smuts" is not "Smits"). */
export function soundsAlike(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)];
  return (
    x.consonants === y.consonants &&
    x.vowels.length === y.vowels.length &&
    x.vowels.every(
      (vowel, i) =>
        vowel === y.vowels[i] || (i < x.vowels.length - 1 && vowel !== 'o' && y.vowels[i] !== 'o' && vowel !== '' && y.vowels[i] !== ''),
    )
  );
}
