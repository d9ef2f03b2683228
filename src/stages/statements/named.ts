import type { Role } from '../../text/person-role.ts';
import { headOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';

/** The person whose name is the head of the phrase, stands beside it as a title does, or in apposition. */
export function personAmong(
  reading: Reading,
  people: readonly Person[],
  tree: Tree,
  head: number,
  words: readonly number[],
): Person | undefined {
  const beside = (token: number): boolean => {
    if (token === head) return true;
    const relation = relationOf(tree, token);
    const above = headOf(tree, token);
    return (
      /^(flat|appos|compound|nmod)$/.test(relation) &&
      (relation !== 'nmod' || tree.tokens[token]!.deprel === 'nmod:desc') &&
      above >= 0 &&
      words.includes(above) &&
      beside(above)
    );
  };
  for (const token of [head, ...words]) {
    if (!beside(token)) continue;
    const { start, end } = tree.tokens[token]!;
    const entity = reading.entities.find(e => e.type === 'person' && e.start <= start && end <= e.end);
    if (entity === undefined) continue;
    const person = people.find(candidate => candidate.mentions.includes(entity.start));
    if (person !== undefined) return person;
  }
  // "Palace spokesman Ivan Petrov", whatever the tree made of it: nothing but titles stands before the name.
  for (const entity of reading.entities) {
    if (entity.type !== 'person') continue;
    const inside = words.filter(token => tree.tokens[token]!.start >= entity.start && tree.tokens[token]!.end <= entity.end);
    if (inside.length === 0) continue;
    const before = words.filter(token => token < inside[0]!);
    // After a comma an office may hold "of": "The head of the mission, Minister of War Ivan Petrov".
    const comma = before.findLastIndex(token => tree.tokens[token]!.form === ',');
    const title = before.slice(comma + 1);
    const plain = title.every(
      token => /^(NOUN|PROPN|ADJ|DET)$/.test(tree.tokens[token]!.upos) || (comma >= 0 && tree.tokens[token]!.lemma === 'of'),
    );
    if (plain && title.length > 0 && inside[0]! - title[0]! === title.length) {
      return people.find(candidate => candidate.mentions.includes(entity.start));
    }
  }
  return undefined;
}

/** The person of the document whose office the phrase names, the one mentioned last before it. */
export function personInOffice(
  people: readonly Person[],
  tree: Tree,
  head: number,
  words: readonly number[],
  at: number,
): Person | undefined {
  const asked = new Set<string>();
  for (const token of words) {
    const { upos, lemma } = tree.tokens[token]!;
    if (/^(NOUN|PROPN|ADJ)$/.test(upos)) asked.add(lemma.toLowerCase());
  }
  const noun = tree.tokens[head]!.lemma.toLowerCase();
  let best: Person | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const person of people) {
    const fit = Math.max(...person.roles.map(role => fitOf(role, noun, asked)), Number.NEGATIVE_INFINITY);
    const before = person.mentions.filter(mention => mention < at).at(-1);
    if (fit === Number.NEGATIVE_INFINITY || before === undefined) continue;
    const score = fit * 1e7 - (at - before);
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

/** How well a known office answers to the words asked for: the same noun, and every further word found in it. */
function fitOf(role: Role, noun: string, asked: ReadonlySet<string>): number {
  if (role.noun !== noun && !role.words.has(noun)) return Number.NEGATIVE_INFINITY;
  let shared = 0;
  for (const word of asked) {
    if (role.words.has(word) || role.words.has(word.replace('defence', 'defense')) || role.words.has(word.replace('defense', 'defence')))
      shared++;
    else return Number.NEGATIVE_INFINITY;
  }
  return shared;
}
