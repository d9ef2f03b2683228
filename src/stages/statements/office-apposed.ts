import type { Role } from '../../text/person-role.ts';
import { headOf, phraseOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { type Reading, wordFrom } from './reading.ts';

/** The office that a name is set beside: "The head of the mission, Minister of War Ivan Petrov, ...", the name's own office between. */
export function officeApposed(reading: Reading, start: number, roleNouns: ReadonlySet<string>): Role | null {
  const word = wordFrom(reading, start);
  if (word === undefined) return null;
  const tree = reading.trees[word.tree]!;
  let apposed = word.token;
  while (/^(?:flat|compound|nmod)$/.test(relationOf(tree, apposed))) apposed = headOf(tree, apposed);
  const office = headOf(tree, apposed);
  if (relationOf(tree, apposed) !== 'appos' || office < 0 || office > apposed || !roleNouns.has(tree.tokens[office]!.lemma)) return null;
  const words = phraseOf(
    tree,
    office,
    token => /^(?:appos|acl|det|punct)$/.test(relationOf(tree, token)) && headOf(tree, token) === office,
  );
  return asRole(reading.text, tree, office, words);
}

function asRole(text: string, tree: Tree, office: number, words: readonly number[]): Role {
  const tokens = words.map(token => tree.tokens[token]!);
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const named = tokens.filter(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos)).map(({ lemma }) => lemma.toLowerCase());
  return { start, end, text: text.slice(start, end), words: new Set(named), noun: tree.tokens[office]!.lemma };
}
