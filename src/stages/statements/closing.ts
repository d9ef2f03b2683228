import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { spansOf, type Tree } from '../../text/syntax-tree.ts';
import type { Frame } from './frame.ts';
import { paragraphAt, quotationAt, type Reading } from './reading.ts';
import { isTimeWord, type Source, subjectOf } from './source.ts';

/** Most words of a clause that only names the speaker. */
const LONGEST = 14;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/**
 * Speakers named at the end of a sentence ("The port is open, the harbour master said on Friday.", "..., according to the envoy.") or in a line
 * above that ends in a colon, read off the words: the words before are what was said, however the tree has hung them.
 */
export function findClosingFrames(reading: Reading, tree: Tree, knowledge: StatementKnowledge): readonly Frame[] {
  return [
    ...lastClause(reading, tree, knowledge),
    ...between(reading, tree, knowledge),
    ...accordingLast(tree),
    ...accordingBetween(tree),
    ...lineAbove(reading, tree, knowledge),
  ];
}

/** Numbers of the tokens from one to before another. */
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function lastClause(reading: Reading, tree: Tree, knowledge: StatementKnowledge): Frame[] {
  const { tokens } = tree;
  const comma = commaOfSpeaker(tree);
  if (comma < 4 || tokens.length - comma > LONGEST || quotationAt(reading, tokens[comma]!.start) !== undefined) return [];
  const clause = range(comma + 1, tokens.length);
  const verb = clause.find(i => speaks(tree, i, knowledge));
  if (verb === undefined || clause.some(i => i !== verb && /^VB[DZP]$/.test(tokens[i]!.xpos))) return [];
  const source = speakerIn(tree, clause, verb);
  if (source === null) return [];
  const content = range(0, comma);
  const quotes = reading.outer.some(q => q.start < tree.sentence.end && tree.sentence.start < q.end);
  const own = speaksOfItself(reading, tree, content) && !/^(?:i|we)$/.test(tokens[source.head]!.lemma);
  return [
    {
      name: own ? 'last:own' : source.head > verb && verb === comma + 1 && !quotes ? 'last:inverted' : 'last',
      cue: verb,
      source,
      content: spansOf(tree, content),
      lemma: tokens[verb]!.lemma,
    },
  ];
}

/** The comma before the last clause; "..., their leader, Emil Stark, said" has two more around a name. */
function commaOfSpeaker({ tokens }: Tree): number {
  const last = tokens.findLastIndex(({ form }, i) => form === ',' && i < tokens.length - 2);
  if (tokens[last + 1]?.upos !== 'VERB') return last;
  const before = tokens.findLastIndex(({ form }, i) => form === ',' && i < last);
  const first = before < 0 ? -1 : tokens.findLastIndex(({ form }, i) => form === ',' && i < before);
  const name = tokens.slice(before + 1, last);
  const office = tokens.slice(first + 1, before);
  const apposed = name.length > 0 && name.every(({ upos }) => upos === 'PROPN') && office.at(-1)?.upos !== 'VERB';
  return first >= 0 && apposed && office.length > 0 && office.every(({ upos }) => /^(?:DET|PRON|ADJ|NOUN|PROPN|ADP|PART)$/.test(upos))
    ? first
    : last;
}

/** Whether words outside of quotation marks say "we" or "I": speech printed without marks, as translated copy does. */
function speaksOfItself(reading: Reading, tree: Tree, words: readonly number[]): boolean {
  return words.some(
    i =>
      /^(?:I|we|our|my|us)$/i.test(tree.tokens[i]!.form) &&
      tree.tokens[i]!.form !== 'US' &&
      quotationAt(reading, tree.tokens[i]!.start) === undefined,
  );
}

/** "The port, he said, is open": two commas around the speaker, the words before and after are what was said. */
function between(reading: Reading, tree: Tree, knowledge: StatementKnowledge): Frame[] {
  const { tokens } = tree;
  const commas = range(0, tokens.length).filter(i => tokens[i]!.form === ',' && quotationAt(reading, tokens[i]!.start) === undefined);
  for (const [at, left] of commas.slice(0, -1).entries()) {
    const right = commas[at + 1]!;
    if (left < 1 || right - left > LONGEST / 2 || right > tokens.length - 3) continue;
    const clause = range(left + 1, right);
    const verb = clause.find(i => speaks(tree, i, knowledge));
    if (verb === undefined || clause.some(i => i !== verb && /^(VERB|SCONJ|CCONJ)$/.test(tokens[i]!.upos))) continue;
    const source = speakerIn(tree, clause, verb);
    if (source === null) continue;
    const content = spansOf(tree, [...range(0, left), ...range(right + 1, tokens.length)]);
    return [{ name: 'between', cue: verb, source, content, lemma: tokens[verb]!.lemma }];
  }
  return [];
}

/** A finite verb of saying; "reports" and "notes" are often tagged as nouns where a sentence ends in them. */
function speaks(tree: Tree, token: number, knowledge: StatementKnowledge): boolean {
  const { lemma, xpos } = tree.tokens[token]!;
  if (!knowledge.speechVerbs.has(lemma) && !shows(tree, token, knowledge)) return false;
  // "..., the minister announced." is often taken for a participle.
  const participle = xpos === 'VBN' && !tree.children[token]!.some(child => tree.tokens[child]!.upos === 'AUX');
  return /^VB[DZP]$/.test(xpos) || participle || (agrees(tree, token) && token >= tree.tokens.length - 2);
}

/** "..., the envoy reports", "..., the envoys report": a noun that agrees as a verb does with the noun before it. */
function agrees({ tokens }: Tree, token: number): boolean {
  const { xpos } = tokens[token]!;
  return xpos === 'NNS' || (xpos === 'NN' && tokens[token - 1]?.xpos === 'NNS');
}

/** "..., the study shows": a verb of showing just after what gives information. */
function shows({ tokens }: Tree, token: number, { showingVerbs, sourceNouns }: StatementKnowledge): boolean {
  return showingVerbs.has(tokens[token]!.lemma) && token > 0 && sourceNouns.has(tokens[token - 1]!.lemma);
}

function speakerIn(tree: Tree, clause: readonly number[], verb: number): Source | null {
  const subject = subjectOf(tree, verb);
  // "..., the bailiff assured the jury" is no participle there.
  if (subject !== null && clause.includes(subject.head)) return subject.via === 'noun' ? { ...subject, via: 'tail' } : subject;
  const nominal = (i: number) => NOMINAL.has(tree.tokens[i]!.upos) && !isTimeWord(tree, i);
  // "the general predicted": an office taken for an adjective.
  const office = (i: number) => i === verb - 1 && tree.tokens[i]!.upos === 'ADJ' && tree.tokens[i - 1]?.upos === 'DET';
  const before = clause.filter(i => i < verb && (nominal(i) || office(i)));
  const after = clause.find(i => i > verb && nominal(i));
  const run = after === undefined ? [] : clause.filter(i => i >= after && range(after, i + 1).every(nominal));
  const head = before.at(-1) ?? run.at(-1);
  return head === undefined ? null : { head, via: 'tail' };
}

/** "..., according to the envoy." with everything before it. */
function accordingLast(tree: Tree): Frame[] {
  const { tokens } = tree;
  const word = tokens.findLastIndex(({ form }) => form.toLowerCase() === 'according');
  if (word < 4 || tokens.length - word > 2 * LONGEST || tokens[word + 1]?.form !== 'to') return [];
  if (tokens.some(({ xpos }, i) => i > word && /^(?:VB[DZP]|MD)$/.test(xpos))) return [];
  const from = range(word + 2, tokens.length).filter(i => NOMINAL.has(tokens[i]!.upos));
  const head = from.find(i => !from.includes(tokens[i]!.head - 1)) ?? from[0];
  if (head === undefined) return [];
  return [{ name: 'according:last', cue: word, source: { head, via: 'according' }, content: spansOf(tree, range(0, word)) }];
}

/** "The dam, according to the engineers, is safe." */
function accordingBetween(tree: Tree): Frame[] {
  const { tokens } = tree;
  const word = tokens.findIndex(({ form }, i) => form === 'according' && tokens[i + 1]?.form === 'to' && tokens[i - 1]?.form === ',');
  const end = word < 2 ? -1 : tokens.findIndex(({ form }, i) => i > word + 1 && form === ',');
  if (end < 0 || end - word > LONGEST || end > tokens.length - 3) return [];
  const phrase = range(word + 2, end);
  const head = phrase.findLast(i => NOMINAL.has(tokens[i]!.upos) && !phrase.includes(tokens[i]!.head - 1));
  if (head === undefined) return [];
  const content = spansOf(tree, [...range(0, word - 1), ...range(end + 1, tokens.length)]);
  return [{ name: 'according:between', cue: word, source: { head, via: 'according' }, content }];
}

/** "The governor added:" above a paragraph without quotation marks. */
function lineAbove(reading: Reading, tree: Tree, knowledge: StatementKnowledge): Frame[] {
  const last = tree.tokens.at(-1)!;
  if (last.form !== ':') return [];
  const index = paragraphAt(reading.paragraphs, last.start);
  const next = reading.paragraphs[index + 1];
  if (index < 0 || next === undefined || next.aside || last.end < reading.paragraphs[index]!.end) return [];
  if (quotationAt(reading, next.start) !== undefined || /^[-–—•·*▪◦]|^\(?\d/u.test(reading.text.slice(next.start, next.start + 3)))
    return [];
  const verb = tree.tokens.findLastIndex(({ lemma, upos }) => upos === 'VERB' && knowledge.speechVerbs.has(lemma));
  if (verb < 0 || tree.tokens.length - verb > LONGEST) return [];
  return [{ name: 'colon:next', cue: verb, source: subjectOf(tree, verb), content: [[next.start, next.end]] }];
}
