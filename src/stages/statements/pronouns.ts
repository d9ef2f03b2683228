import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { headOf, phraseOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { personAmong } from './named.ts';
import type { Person } from './people.ts';
import { paragraphAt, type Reading } from './reading.ts';
import { asSpeaker, type Running, type Speaker, type Voice } from './running.ts';

/** Pronouns that stand for no single person, with the voices they can mean. */
const OTHERS: Readonly<Record<string, readonly Voice[]>> = {
  it: ['body', 'text', 'one'],
  that: ['body', 'text'],
  they: ['several', 'body', 'one'],
  these: ['several'],
  this: ['body', 'text'],
  those: ['several'],
  which: ['body', 'text'],
  who: ['several', 'office'],
};

/** "Some said ...": people whom the text does not name. */
const UNNAMED = /^(?:both|few|many|most|others|several|some)$/;

/**
 * Whom a pronoun beside a cue means. "He" is the last speaker where the verb goes on from him ("he added"), else the subject just before, the
 * last speaker, the person named last; "it" and "they" are the body or the people that spoke last; "we" and "I" are nobody of the text.
 */
export function resolvePronoun(
  reading: Reading,
  people: readonly Person[],
  tree: Tree,
  pronoun: number,
  cue: number,
  running: Running | undefined,
  knowledge: StatementKnowledge,
): Speaker {
  const token = tree.tokens[pronoun]!;
  const form = token.form.toLowerCase();
  if (knowledge.firstPerson.has(form) && token.form !== 'US') return {};
  const kind = knowledge.personPronouns[token.lemma] ?? knowledge.personPronouns[form];
  if (kind === undefined || kind === 'plural') {
    if (UNNAMED.test(form)) return { speaker: token.form, voice: 'several' };
    const voice = running?.speaker.voice;
    return voice !== undefined && (OTHERS[kind === 'plural' ? 'they' : token.lemma] ?? []).includes(voice) ? running!.speaker : {};
  }
  const fits = (speaker: Speaker) => speaker.gender === undefined || speaker.gender === kind;
  const near = running !== undefined && paragraphAt(reading.paragraphs, token.start) - running.paragraph <= 3;
  const last = near && /^(?:person|office|one)$/.test(running.speaker.voice ?? '') && fits(running.speaker) ? running.speaker : undefined;
  if (last !== undefined && knowledge.continuingVerbs.has(tree.tokens[cue]!.lemma)) return last;
  const before = subjectBefore(reading, people, token.start);
  if (before !== undefined && fits(asSpeaker(before))) return asSpeaker(before);
  if (last !== undefined) return last;
  const named = people
    .filter(person => fits(asSpeaker(person)))
    .map(person => ({ person, at: person.mentions.filter(mention => mention < token.start).at(-1) ?? -1 }))
    .filter(candidate => candidate.at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return named === undefined ? {} : asSpeaker(named.person);
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
