import type { SpanList } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import type { Role } from '../../text/person-role.ts';
import { childBy, headOf, phraseOf, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import type { Person } from './people.ts';
import { paragraphAt, type Reading } from './reading.ts';
import type { Chosen } from './select.ts';
import { ownerOf, sourceWords } from './source.ts';

/** Who speaks, as the document prints it in full, and the office printed beside the name. */
export interface Speaker {
  readonly speaker?: string;
  readonly role?: string;
  readonly person?: Person;
}

/** What was known before a statement: who spoke last and where. */
export interface Running {
  readonly speaker: Speaker;
  readonly paragraph: number;
  readonly plural: boolean;
}

/**
 * Finds who stands behind the source of a statement: a name, a pronoun ("he added"), an office ("the minister"), a text ("the note said")
 * or a body, which keeps its printed form. Pronouns go to the last speaker, or to the subject of the sentence just before.
 */
export function resolveSpeaker(
  reading: Reading,
  people: readonly Person[],
  statement: Chosen,
  running: Running | undefined,
  knowledge: StatementKnowledge,
): Speaker {
  const { source } = statement;
  const tree = reading.trees[statement.tree]!;
  if (source === null) return {};
  const head = source.antecedent ?? source.head;
  const token = tree.tokens[head]!;
  if (token.upos === 'PRON' || token.upos === 'DET') return resolvePronoun(reading, people, tree, head, running, knowledge);

  const words =
    source.antecedent === undefined
      ? sourceWords(tree, source, statement.cue)
      : phraseOf(tree, head, child => tree.tokens[child]!.deprel === 'acl:relcl');
  const named = personAmong(reading, people, tree, head, words);
  if (named !== undefined) return { speaker: named.name, person: named, ...roleOf(named) };
  const lemma = token.lemma.toLowerCase();
  if (knowledge.speechNouns.has(lemma) && !knowledge.roleNouns.has(lemma)) {
    const owner = ownerOf(tree, head);
    if (owner !== null && owner.head !== head) {
      return resolveSpeaker(reading, people, { ...statement, source: owner }, running, knowledge);
    }
    if (running !== undefined && definite(tree, head)) return running.speaker;
  }
  if (knowledge.roleNouns.has(lemma) && definite(tree, head)) {
    const person = personInOffice(people, tree, head, words, token.start);
    if (person !== undefined) return { speaker: person.name, person, ...roleOf(person) };
  }
  if (token.upos === 'PROPN') {
    // A last name that the name finder missed here and knew elsewhere.
    const known = people.find(person => person.parsed.family === token.form);
    if (known !== undefined) return { speaker: known.name, person: known, ...roleOf(known) };
    const name = printedName(reading, tree, head, words);
    return name === '' ? {} : { speaker: name };
  }
  const printed = printedPhrase(reading, tree, words);
  return printed === '' ? {} : { speaker: printed };
}

function roleOf(person: Person): { role?: string } {
  return person.roles.length > 0 ? { role: person.roles[0]!.text } : {};
}

function definite(tree: Tree, head: number): boolean {
  if (childBy(tree, head, 'nmod:poss') >= 0) return true;
  const determiner = childBy(tree, head, 'det');
  return determiner >= 0 && /^(the|this|that|these|those)$/.test(tree.tokens[determiner]!.lemma);
}

/** The person whose name is the head of the phrase, stands beside it as a title does, or in apposition. */
function personAmong(reading: Reading, people: readonly Person[], tree: Tree, head: number, words: readonly number[]): Person | undefined {
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
function personInOffice(people: readonly Person[], tree: Tree, head: number, words: readonly number[], at: number): Person | undefined {
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

function resolvePronoun(
  reading: Reading,
  people: readonly Person[],
  tree: Tree,
  pronoun: number,
  running: Running | undefined,
  knowledge: StatementKnowledge,
): Speaker {
  const token = tree.tokens[pronoun]!;
  const kind = knowledge.personPronouns[token.lemma] ?? knowledge.personPronouns[token.form.toLowerCase()];
  if (knowledge.firstPerson.has(token.form.toLowerCase()) && token.form !== 'US') return {};
  if (kind === undefined || kind === 'plural') {
    // "it", "they", "who" without antecedent: the body that spoke last.
    return running !== undefined && running.speaker.person === undefined && /^(it|they|they|this|that|which|who)$/.test(token.lemma)
      ? running.speaker
      : {};
  }
  const fits = (person: Person) => person.gender === undefined || person.gender === kind;
  const before = subjectBefore(reading, people, token.start);
  if (before !== undefined && fits(before)) return { speaker: before.name, person: before, ...roleOf(before) };
  const paragraph = paragraphAt(reading.paragraphs, token.start);
  if (running?.speaker.person !== undefined && fits(running.speaker.person) && paragraph - running.paragraph <= 3) return running.speaker;
  const near = people
    .filter(fits)
    .map(person => ({ person, at: person.mentions.filter(mention => mention < token.start).at(-1) ?? -1 }))
    .filter(candidate => candidate.at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return near === undefined ? {} : { speaker: near.person.name, person: near.person, ...roleOf(near.person) };
}

/** The person who is the subject of the same sentence before the pronoun, or of the sentence before it, outside of quotations. */
function subjectBefore(reading: Reading, people: readonly Person[], at: number): Person | undefined {
  let index = reading.trees.findIndex(tree => tree.sentence.start <= at && at < tree.sentence.end);
  for (let back = 0; index >= 0 && back < 2; back++, index--) {
    const tree = reading.trees[index]!;
    let found: Person | undefined;
    for (let i = 0; i < tree.tokens.length; i++) {
      const token = tree.tokens[i]!;
      if (token.start >= at) break;
      if (relationOf(tree, i) !== 'nsubj' || tree.tokens[i]!.upos === 'PRON') continue;
      if (reading.outer.some(q => q.start <= token.start && token.start < q.end)) continue;
      const words = phraseOf(tree, i, child => tree.tokens[child]!.deprel === 'acl:relcl');
      const person = personAmong(reading, people, tree, i, words);
      // The main clause's subject wins over one in a subordinate clause.
      if (person !== undefined && (found === undefined || relationOf(tree, headOf(tree, i)) === 'root')) found = person;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A name that is no person's, as printed: the entity that holds it, else its proper nouns. */
function printedName(reading: Reading, tree: Tree, head: number, words: readonly number[]): string {
  const { start, end } = tree.tokens[head]!;
  const entity = reading.entities.find(e => e.start <= start && end <= e.end);
  if (entity !== undefined && entity.type !== 'nationality') return clean(reading.text.slice(entity.start, entity.end));
  return printedPhrase(reading, tree, words);
}

/** The noun phrase as printed, without a leading article and what follows a comma. */
function printedPhrase(reading: Reading, tree: Tree, words: readonly number[]): string {
  const spans: SpanList = spansOf(tree, words);
  const first = spans[0];
  if (first === undefined) return '';
  return clean(reading.text.slice(first[0], first[1]).split(/\s*[,;(–—]\s*/)[0]!);
}

function clean(printed: string): string {
  return printed
    .replace(/^(?:the|The)\s+/u, '')
    .replace(/['’]s?$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
