import type { SpanList } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, phraseOf, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import { personAmong, personInOffice } from './named.ts';
import type { Person } from './people.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { asSpeaker, genderOf, type Running, type Speaker } from './running.ts';
import type { Chosen } from './select.ts';
import { ownerOf, sourceWords } from './source.ts';

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
  if (token.upos === 'PRON' || token.upos === 'DET') return resolvePronoun(reading, people, tree, head, statement.cue, running, knowledge);

  const words =
    source.antecedent === undefined
      ? sourceWords(tree, source, statement.cue)
      : phraseOf(tree, head, child => tree.tokens[child]!.deprel === 'acl:relcl');
  const joint = jointSpeaker(reading, people, tree, head, words);
  if (joint !== undefined) return joint;
  const named = personAmong(reading, people, tree, head, words);
  if (named !== undefined) return asSpeaker(named);
  const lemma = token.lemma.toLowerCase();
  if (knowledge.speechNouns.has(lemma) && !knowledge.roleNouns.has(lemma)) {
    // "The count left, according to a note": the note is not the count's.
    const owner = source.via === 'according' ? null : ownerOf(tree, head);
    if (owner !== null && owner.head !== head) {
      return resolveSpeaker(reading, people, { ...statement, source: owner }, running, knowledge);
    }
    if (running !== undefined && definite(tree, head)) return running.speaker;
  }
  if (knowledge.roleNouns.has(lemma) && definite(tree, head)) {
    const person = personInOffice(people, tree, head, words, token.start);
    if (person !== undefined) return asSpeaker(person);
  }
  if (token.upos === 'PROPN') {
    // A last name that the name finder missed here and knew elsewhere.
    const known = people.find(person => person.parsed.family === token.form);
    if (known !== undefined) return asSpeaker(known);
    const name = printedName(reading, tree, head, words);
    return name === '' ? {} : { speaker: name, ...voiceOf(reading, tree, head, knowledge) };
  }
  const printed = printedPhrase(reading, tree, words);
  return printed === '' ? {} : { speaker: printed, ...voiceOf(reading, tree, head, knowledge) };
}

/** "Lind and Holm said": people who speak together, all of them named. */
function jointSpeaker(
  reading: Reading,
  people: readonly Person[],
  tree: Tree,
  head: number,
  words: readonly number[],
): Speaker | undefined {
  const joined = tree.children[head]!.filter(child => relationOf(tree, child) === 'conj' && words.includes(child));
  if (joined.length === 0) return undefined;
  const names = [head, ...joined].map(token => {
    const own = phraseOf(tree, token, child => joined.includes(child)).filter(word => words.includes(word));
    return personAmong(reading, people, tree, token, own)?.name;
  });
  if (names.some(name => name === undefined) || new Set(names).size < names.length) return undefined;
  return { speaker: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, voice: 'several' };
}

function definite(tree: Tree, head: number): boolean {
  if (childBy(tree, head, 'nmod:poss') >= 0) return true;
  const determiner = childBy(tree, head, 'det');
  return determiner >= 0 && /^(the|this|that|these|those)$/.test(tree.tokens[determiner]!.lemma);
}

/** What kind of voice a noun phrase is, told by its head. */
function voiceOf(reading: Reading, tree: Tree, head: number, knowledge: StatementKnowledge): Pick<Speaker, 'voice' | 'gender'> {
  const { lemma, xpos, upos, start, end } = tree.tokens[head]!;
  const noun = lemma.toLowerCase();
  const titled = [head, ...tree.children[head]!].some(child =>
    knowledge.titles.has(tree.tokens[child]!.form.toLowerCase().replace(/\.$/, '')),
  );
  if (upos === 'PROPN' && !titled) {
    const entity = reading.entities.find(e => e.start <= start && end <= e.end);
    return { voice: entity === undefined && !knowledge.roleNouns.has(noun) ? 'office' : entity?.type === 'person' ? 'person' : 'body' };
  }
  if (knowledge.roleNouns.has(noun) || titled) {
    if (/^NNP?S$/.test(xpos)) return { voice: 'several' };
    const gender = genderOf(noun);
    return { voice: knowledge.groupNouns.has(noun) ? 'body' : 'office', ...(gender === undefined ? {} : { gender }) };
  }
  if (knowledge.speechNouns.has(noun) || knowledge.sourceNouns.has(noun)) return { voice: 'text' };
  if (/^NNP?S$/.test(xpos)) return { voice: 'several' };
  if (upos === 'PROPN' || knowledge.bodyNouns.has(noun)) return { voice: 'body' };
  const gender = genderOf(noun);
  return { voice: 'one', ...(gender === undefined ? {} : { gender }) };
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
