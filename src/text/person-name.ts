import { foldEastAsian } from './fold-east-asian.ts';
import { foldName, plainLetters } from './fold-name.ts';
import { soundsAlike } from './name-sound.ts';

/** What must be known of a language's and the world's names to take one apart. All words plain lower case. */
export interface NameKnowledge {
  /** "mr", "general", "president": words before a name that are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Family names that stand before the given name: "kim", "zhang". */
  readonly familyFirst?: ReadonlySet<string>;
  /** Words after a name that are no part of it: "pasha". */
  readonly honorifics?: ReadonlySet<string>;
  /** East Asian family names that are one name in several romanisations, to one of them: "pak" to "park". */
  readonly sameFamilyNames?: Readonly<Record<string, string>>;
  /** Given names that are one name in several languages, plain letters to one of them: "volodymyr" to "vladimir". */
  readonly sameGivenNames?: Readonly<Record<string, string>>;
}

/** A person's name in its parts; folded forms compare across romanisations. */
export interface PersonName {
  /** Printed form without titles, possessive mark and suffix. */
  readonly printed: string;
  readonly given: readonly string[];
  readonly family: string;
  /** `foldName` of the family name. */
  readonly key: string;
  /** Of an East Asian name: family and given name in a spelling in which romanisations agree. */
  readonly east?: string;
}

const PARTICLES = new Set(
  'abu al ash at bin ben d da dal das de del della den der des di dos du e el ibn la las le lo los na of san st te ten ter van vom von y zu'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|mp|mep|esq)$/;

/** Takes a printed name apart; null when nothing but titles and signs is left. */
export function readPersonName(printed: string, knowledge: NameKnowledge): PersonName | null {
  const bare = printed
    .replace(/['’]s?$/u, '')
    .replace(/\([^)]*\)/g, ' ')
    .trim();
  let words = bare.split(/[\s,]+/).filter(word => /\p{L}/u.test(word));
  const plain = (word: string) => plainLetters(word).replace(/[^\p{L}-]/gu, '');
  while (words.length > 1 && knowledge.titles.has(plain(words[0]!))) words = words.slice(1);
  while (words.length > 1 && SUFFIX.test(plain(words.at(-1)!))) words = words.slice(0, -1);
  while (words.length > 1 && knowledge.honorifics?.has(plain(words.at(-1)!))) words = words.slice(0, -1);
  if (words.length === 0 || (words.length === 1 && knowledge.titles.has(plain(words[0]!)))) return null;
  const first = plain(words[0]!);
  const familyFirst = words.length > 1 && words.length <= 3 && knowledge.familyFirst?.has(first) === true;
  const family = familyFirst ? words[0]! : words.at(-1)!;
  const before = familyFirst ? [words.slice(1).join('-')] : joinServants(words.slice(0, -1));
  const given = before.filter(word => !(word === word.toLowerCase() && PARTICLES.has(plain(word))));
  const key = foldName(family.replace(/^(?:[ae][lshntdrmz]h?|d|O)[-’'](?=\p{L})/u, ''));
  if (key === '') return null;
  const east = familyFirst ? `${foldEastAsian(knowledge.sameFamilyNames?.[first] ?? first)} ${foldEastAsian(given.join(''))}` : null;
  return { printed: words.join(' '), given, family, key, ...(east === null ? {} : { east }) };
}

/** "Abd al-Rahman", "Abdul Rahman", "Abdel-Rahman" and "Abdurrahman" are one given name: servant of the merciful. */
function joinServants(given: readonly string[]): readonly string[] {
  const [first, second, ...rest] = given;
  if (first === undefined) return given;
  const article = /^(?:[aeu][lshntdrmz]h?)[-’']/iu;
  if (/^abd(?:[aeu][lshntdrz])?$/i.test(first) && second !== undefined && !/^\p{Lu}\.?$/u.test(second))
    return [`Abd-${second.replace(article, '')}`, ...rest];
  const joined = /^abd[aeu][lshntdrz]-?(\p{L}{3,})$/iu.exec(first);
  return joined === null ? given : [`Abd-${joined[1]!.slice(0, 1).toUpperCase()}${joined[1]!.slice(1)}`, ...given.slice(1)];
}

/** Whether two first names can be one person's: equal when folded, an initial of the other, known variants, or one is missing. */
export function givenNamesAgree(a: PersonName, b: PersonName, knowledge: NameKnowledge): boolean {
  const [x, y] = [a.given[0], b.given[0]];
  if (x === undefined || y === undefined) return true;
  if (a.east !== undefined && b.east !== undefined) return a.east === b.east || givenNameAgrees(x, y, knowledge);
  return (
    givenNameAgrees(x, y, knowledge) ||
    // "Thomas Woodrow Wilson" is called by his second name.
    a.given.slice(1).some(word => !isInitial(word) && givenNameAgrees(word, y, knowledge)) ||
    b.given.slice(1).some(word => !isInitial(word) && givenNameAgrees(x, word, knowledge))
  );
}

const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?)+$/u.test(word) && word.replace(/\./g, '').length <= 2;

function givenNameAgrees(x: string, y: string, knowledge: NameKnowledge): boolean {
  const [p, q] = [plainLetters(x).replace(/[^\p{L}\p{N}-]/gu, ''), plainLetters(y).replace(/[^\p{L}\p{N}-]/gu, '')];
  const initial = (short: string, long: string) => short.length <= 2 && !/[aeiouy]./.test(short) && long.startsWith(short[0]!);
  if (/^\p{Lu}\.?$/u.test(x) || /^\p{Lu}\.?$/u.test(y) || (x.includes('.') && initial(p, q)) || (y.includes('.') && initial(q, p)))
    return p[0] === q[0];
  const same = knowledge.sameGivenNames ?? {};
  if ((same[p] ?? p) === (same[q] ?? q)) return true;
  const [f, g] = [foldName(x), foldName(y)];
  return f === g || (f.length > 3 && g.length > 3 && soundsAlike(f, g));
}

/** Whether two family names may be romanisations of one another though they fold apart ("Husayn", "Hussein"). */
export function familyNamesClose(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && soundsAlike(a, b));
}
