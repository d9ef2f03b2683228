import type { TimeKnowledge } from '../../model/knowledge/times.ts';
import type { Sentence, Token } from '../../model/syntax.ts';
import type { Direction } from './direction.ts';

/** Tells from the tree whether the clause around a span looks back or ahead; 0 where the tree does not tell. */
export type TreeDirection = (start: number, end: number) => Direction;

/** Steps from a date up to the verb of its clause; also keeps a broken tree from going round. */
const FARTHEST = 6;

/**
 * Reads direction off the parse: up from the date to the first word with a tense, then tense, aspect and mood of that word. Infinitives and
 * participles without tense of their own take that of what they hang on, unless that is a plan.
 *
 *     'Parliament, weary of the siege, reconvenes on Friday.' // 1: a present tense beside a day is a timetable
 */
export function treeDirection(sentences: readonly Sentence[], words: TimeKnowledge['words']): TreeDirection {
  return (start, end) => {
    const sentence = sentenceAt(sentences, start);
    if (!sentence) return 0;
    const { tokens } = sentence;
    const overlaps = (token: Token | undefined) => token !== undefined && token.start < end && token.end > start;
    const head = tokens.find(token => overlaps(token) && !overlaps(tokens[token.head - 1]));
    let at = head ? head.head - 1 : -1;
    for (let steps = 0; at >= 0 && steps < FARTHEST; steps++) {
      const told = tenseOf(tokens, at, words);
      if (told !== 0) return told;
      at = tokens[at]!.head - 1;
    }
    return 0;
  };
}

/** What the verb or predicate at `at` says by itself, 0 for a word without tense. */
function tenseOf(tokens: readonly Token[], at: number, words: TimeKnowledge['words']): Direction {
  const verb = tokens[at]!;
  const children = tokens.filter(token => token.head === at + 1);
  const helpers = children.filter(({ deprel }) => deprel === 'cop' || deprel.startsWith('aux'));
  const isHelper = (name: string) => helpers.some(({ form }) => words[name]?.[form.toLowerCase()] !== undefined);
  if (helpers.length === 0 && verb.upos !== 'VERB') return 0;
  const isPlan = (token: Token) => words.ahead?.[token.form.toLowerCase()] !== undefined || words.plans?.[token.lemma] !== undefined;
  const modal = helpers.find(({ xpos }) => xpos === 'MD');
  // "would have met" is over, or never was.
  if (modal) return isHelper('have') ? -1 : 1;
  if (isHelper('had') || (isHelper('have') && !isPlan(verb))) return -1;
  if (children.some(({ upos, deprel }) => upos === 'PART' && deprel === 'mark')) {
    const governor = tokens[verb.head - 1];
    if (!governor || verb.deprel.startsWith('acl')) return 1;
    return isPlan(governor) ? 1 : 0;
  }
  const passive = helpers.some(({ deprel }) => deprel === 'aux:pass') || verb.deprel.startsWith('acl');
  if (passive && isPlan(verb)) return 1;
  if (isHelper('pastBe') || verb.xpos === 'VBD' || verb.xpos === 'VBN') return -1;
  return isHelper('presentBe') || verb.xpos === 'VBZ' || verb.xpos === 'VBP' ? 1 : 0;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
