import { consonantsOf, foldName, plainLetters } from './fold-name.ts';

/** What must be known of a language's and the world's names to take one apart. All words plain lower case. */
export interface NameKnowledge {
  /** "mr", "general", "president": words before a name that are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Family names that stand before the given name: "kim", "zhang". */
  readonly familyFirst?: ReadonlySet<string>;
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
  if (words.length === 0 || (words.length === 1 && knowledge.titles.has(plain(words[0]!)))) return null;
  const first = plain(words[0]!);
  const familyFirst = words.length > 1 && words.length <= 3 && knowledge.familyFirst?.has(first) === true;
  const family = familyFirst ? words[0]! : words.at(-1)!;
  const given = (familyFirst ? [words.slice(1).join('-')] : words.slice(0, -1)).filter(
    word => !(word === word.toLowerCase() && PARTICLES.has(plain(word))),
  );
  const key = foldName(family.replace(/^(?:al|el|ash|at|as|ad|an|ar|d|O)[-’'](?=\p{L})/u, ''));
  return key === '' ? null : { printed: words.join(' '), given, family, key };
}

/** Whether two first names can be one person's: equal when folded, an initial of the other, known variants, or one is missing. */
export function givenNamesAgree(a: PersonName, b: PersonName, knowledge: NameKnowledge): boolean {
  const [x, y] = [a.given[0], b.given[0]];
  if (x === undefined || y === undefined) return true;
  return givenNameAgrees(x, y, knowledge);
}

function givenNameAgrees(x: string, y: string, knowledge: NameKnowledge): boolean {
  const [p, q] = [plainLetters(x).replace(/[^\p{L}\p{N}-]/gu, ''), plainLetters(y).replace(/[^\p{L}\p{N}-]/gu, '')];
  const initial = (short: string, long: string) => short.length <= 2 && !/[aeiouy]./.test(short) && long.startsWith(short[0]!);
  if (/^\p{Lu}\.?$/u.test(x) || /^\p{Lu}\.?$/u.test(y) || (x.includes('.') && initial(p, q)) || (y.includes('.') && initial(q, p)))
    return p[0] === q[0];
  const same = knowledge.sameGivenNames ?? {};
  if ((same[p] ?? p) === (same[q] ?? q)) return true;
  const [f, g] = [foldName(x), foldName(y)];
  return f === g || (f.length > 3 && g.length > 3 && f[0] === g[0] && consonantsOf(f) === consonantsOf(g));
}

/** Whether two family names may be romanisations of one another though they fold apart ("Husayn", "Hussein"). */
export function familyNamesClose(a: string, b: string): boolean {
  if (a === b) return true;
  return (
    a.length > 4 &&
    b.length > 4 &&
    a[0] === b[0] &&
    a.at(-1) === b.at(-1) &&
    consonantsOf(a) === consonantsOf(b) &&
    consonantsOf(a).length >= 3
  );
}
