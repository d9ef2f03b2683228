import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import type { Tree } from '../../text/syntax-tree.ts';
import type { Frame } from './frame.ts';
import type { Quotation } from './quotations.ts';
import { nounBetween, speakerAfter, speakerBefore } from './quoted-speaker.ts';
import { paragraphAt, quotationAt, type Reading, type WordAt, wordFrom } from './reading.ts';
import { subjectOf } from './source.ts';

/** A frame whose content is a quotation, with the tree its cue stands in. */
export interface QuotedFrame extends Frame {
  readonly tree: number;
  readonly quotation: Quotation;
}

const REACH = 40;
const THAT = /\bthat\s+$/i;
/** `Transcript follows: "WITTE: We shall wait.`: within a transcript its labels tell who speaks. */
const LABELLED = /^["“«]\p{Lu}[\p{Lu}.'’ -]+\p{Lu}:\s/u;

/**
 * Who says a quotation, read off the words beside it: `"...," said the envoy`, `The envoy said: "..."`. Independent of how the sentence
 * was parsed, since quotations are what parsers read worst; only the subject is taken from the tree where it has one.
 */
export function findQuotedFrames(reading: Reading, knowledge: StatementKnowledge): readonly QuotedFrame[] {
  const frames: QuotedFrame[] = [];
  for (const quotation of reading.outer) {
    if (LABELLED.test(reading.text.slice(quotation.start, quotation.start + 40))) continue;
    const before = cueBefore(reading, quotation, knowledge);
    if (before !== null) frames.push(before, ...restOfClause(reading, before));
    // `The envoy noted that "...," the Gazette reports`: the clause is the envoy's, whoever tells of it
    if (before !== null && THAT.test(reading.text.slice(0, quotation.start).slice(-8))) continue;
    const after = cueAfter(reading, quotation, knowledge);
    if (after !== null) frames.push(after, ...wholeClause(reading, after));
    const signed = signature(reading, quotation);
    if (signed !== null) frames.push(signed);
  }
  return frames;
}

/** The last character within the marks. */
export function lastInside(text: string, quotation: Quotation): string {
  let at = quotation.end - 1;
  if (quotation.closed) at--;
  while (at > quotation.start && /[\s"'”’»]/.test(text[at]!)) at--;
  return text[at] ?? '';
}

function cueAfter(reading: Reading, quotation: Quotation, knowledge: StatementKnowledge): QuotedFrame | null {
  const { text, trees } = reading;
  if (!quotation.closed) return null;
  const paragraph = reading.paragraphs[quotation.paragraph]!;
  let first = wordFrom(reading, quotation.end);
  if (first === undefined || trees[first.tree]!.tokens[first.token]!.start >= paragraph.end) return null;
  const last = lastInside(text, quotation);
  const lower = /^[\s,–—-]*\p{Ll}/u.test(text.slice(quotation.end, quotation.end + 6));
  if (last === '.' && !lower) return null;
  if (
    isFragment(trees[first.tree]!, first.token) &&
    first.tree + 1 < trees.length &&
    trees[first.tree + 1]!.sentence.start < paragraph.end
  ) {
    // "..., Rep. | Lee said": the sentence was cut at an abbreviation.
    first = { tree: first.tree + 1, token: 0 };
  }
  const tree = trees[first.tree]!;
  let verb = -1;
  let start = first.token;
  while (start < tree.tokens.length && tree.tokens[start]!.upos === 'PUNCT') start++;
  for (let i = start; i < Math.min(tree.tokens.length, start + REACH); i++) {
    const token = tree.tokens[i]!;
    if (token.start >= paragraph.end || quotationAt(reading, token.start) !== undefined) break;
    if (/^[:;]$/.test(token.form)) break;
    if (knowledge.speechVerbs.has(token.lemma) && /^VB(D|Z|P|G|N)?$/.test(token.xpos) && token.upos === 'VERB') {
      if (verb < 0) verb = i;
      if (/^VB[DZP]$/.test(token.xpos)) {
        verb = i;
        break;
      }
    }
  }
  if (verb < 0 && last !== '.') verb = firstFinite(tree, start, paragraph.end);
  if (verb < 0) return null;
  // "the Gazette quoted the envoy as saying": the envoy speaks.
  const saying = tree.tokens.findIndex(
    (token, i) => i > verb && i < verb + REACH && token.xpos === 'VBG' && tree.tokens[i - 1]!.form === 'as',
  );
  if (saying > 0 && knowledge.citingVerbs.has(tree.tokens[verb]!.lemma)) {
    const quoted = subjectOf(tree, saying) ?? nounBetween(tree, verb + 1, saying);
    return {
      name: 'quote:after:saying',
      cue: saying,
      source: quoted,
      content: [[quotation.start, quotation.end]],
      tree: first.tree,
      quotation,
    };
  }
  const source = speakerAfter(reading, tree, start, verb);
  const ending = last === ',' ? 'comma' : /[?!]/.test(last) ? 'mark' : 'none';
  return { name: `quote:after:${ending}`, cue: verb, source, content: [[quotation.start, quotation.end]], tree: first.tree, quotation };
}

/** Where a quotation is the end of a sentence's own words ("The terms are "a disgrace," the envoy said"), these words too. */
function wholeClause(reading: Reading, frame: QuotedFrame): QuotedFrame[] {
  const { quotation } = frame;
  if (beforeQuotation(reading, quotation) !== 'word' && beforeQuotation(reading, quotation) !== 'comma') return [];
  const paragraph = reading.paragraphs[quotation.paragraph]!;
  const tree = reading.trees.find(({ sentence }) => sentence.start < quotation.start && quotation.start < sentence.end);
  const start = Math.max(paragraph.start, tree?.sentence.start ?? paragraph.start);
  if (start >= quotation.start || quotationAt(reading, start) !== undefined) return [];
  return [{ ...frame, name: frame.name.replace('quote:after', 'quote:clause'), content: [[start, quotation.end]] }];
}

/** Where words follow a quotation in the same clause (`called it "a disgrace" for both sides`), these words too. */
function restOfClause(reading: Reading, frame: QuotedFrame): QuotedFrame[] {
  const { quotation } = frame;
  const tree = reading.trees[frame.tree]!;
  let end = Math.min(tree.sentence.end, reading.paragraphs[quotation.paragraph]!.end);
  while (end > quotation.end && /[\s.,;:]/.test(reading.text[end - 1]!)) end--;
  if (end <= quotation.end + 1 || /[.?!]/.test(lastInside(reading.text, quotation))) return [];
  const first = tree.tokens[frame.cue + 1];
  if (first === undefined || first.start > quotation.start) return [];
  let start = first.start;
  while (start < quotation.start && /[\s,:]/.test(reading.text[start]!)) start++;
  return [{ ...frame, name: `${frame.name}:rest`, content: [[start, end]] }];
}

/** What stands before a quotation: nothing, the end of a sentence, a comma, a colon, or a word of the same clause. */
export function beforeQuotation(reading: Reading, quotation: Quotation): string {
  const { start } = reading.paragraphs[quotation.paragraph]!;
  let at = quotation.start - 1;
  while (at >= start && /\s/.test(reading.text[at]!)) at--;
  if (at < start) return 'start';
  const mark = reading.text[at]!;
  if (/[.?!”"»’]/.test(mark)) return 'end';
  return mark === ',' ? 'comma' : /[:;–—―-]/.test(mark) ? 'colon' : 'word';
}

/** A dash and a name after a quotation: `"We want peace." — Ivan Petrov, teacher`. */
function signature(reading: Reading, quotation: Quotation): QuotedFrame | null {
  const { text, trees } = reading;
  const dash = /^\s*[-–—―]{1,2}\s*(?=\p{Lu})/u.exec(text.slice(quotation.end, quotation.end + 8));
  if (dash === null || !quotation.closed) return null;
  const word = wordFrom(reading, quotation.end + dash[0].length);
  if (word === undefined) return null;
  const tree = trees[word.tree]!;
  const { start, upos } = tree.tokens[word.token]!;
  if (start > quotation.end + dash[0].length + 1 || upos !== 'PROPN') return null;
  const cue = word.token > 0 && tree.tokens[word.token - 1]!.start >= quotation.end ? word.token - 1 : word.token;
  let last = word.token;
  const { end } = reading.paragraphs[quotation.paragraph]!;
  while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.upos === 'PROPN' && tree.tokens[last + 1]!.start < end) last++;
  return {
    name: 'quote:signed',
    cue,
    source: { head: last, via: 'signature' },
    content: [[quotation.start, quotation.end]],
    tree: word.tree,
    quotation,
    lemma: '—',
  };
}

function cueBefore(reading: Reading, quotation: Quotation, knowledge: StatementKnowledge): QuotedFrame | null {
  const { text, trees } = reading;
  let at = quotation.start - 1;
  while (at >= 0 && /\s/.test(text[at]!)) at--;
  if (at < 0) return null;
  if (/[.?!]/.test(text[at]!)) return null;
  const sameParagraph = at >= reading.paragraphs[quotation.paragraph]!.start;
  const mark = text[at]!;
  if (!sameParagraph && mark !== ':') return null;
  const from = wordEndingBy(reading, at + 1);
  if (from === undefined) return null;
  const tree = trees[from.tree]!;
  let kind = mark === ':' ? (sameParagraph ? 'colon' : 'colon:above') : mark === ',' ? 'comma' : '';
  let verb = -1;
  for (let i = from.token, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const token = tree.tokens[i]!;
    if (quotationAt(reading, token.start) !== undefined) break;
    if (kind === '' && steps > 0 && tree.tokens[i + 1]!.lemma !== 'that') break;
    if (token.upos === 'VERB' && knowledge.speechVerbs.has(token.lemma)) {
      verb = i;
      break;
    }
    if (kind === 'comma' && steps > 12) break;
  }
  if (verb < 0 && kind.startsWith('colon')) {
    for (let i = from.token; i >= 0 && from.token - i < 15 && verb < 0; i--) if (tree.tokens[i]!.upos === 'VERB') verb = i;
  }
  if (verb < 0) return null;
  if (kind === '') kind = 'bare';
  const source = speakerBefore(reading, tree, clauseStart(tree, verb), verb);
  return { name: `quote:before:${kind}`, cue: verb, source, content: [[quotation.start, quotation.end]], tree: from.tree, quotation };
}

/** Whether nothing but a short word or two without a verb is left of the sentence. */
function isFragment(tree: Tree, from: number): boolean {
  return tree.tokens.length - from <= 4 && tree.tokens.slice(from).every(token => token.upos !== 'VERB' && token.upos !== 'AUX');
}

/** The verb of the clause that follows a quotation, where it is no verb of saying: `"...," the count went on`. */
function firstFinite(tree: Tree, from: number, end: number): number {
  for (let i = from; i < Math.min(tree.tokens.length, from + 15); i++) {
    const { xpos, upos, start, form } = tree.tokens[i]!;
    if (start >= end || /^[:;,]$/.test(form)) break;
    if (upos === 'VERB' && /^VB[DZP]$/.test(xpos)) return i;
  }
  return -1;
}

function clauseStart(tree: Tree, verb: number): number {
  let start = verb;
  while (start > 0 && !/^[;:("“]$/.test(tree.tokens[start - 1]!.form)) start--;
  return start;
}

function wordEndingBy(reading: Reading, end: number): WordAt | undefined {
  if (paragraphAt(reading.paragraphs, end - 1) < 0) return undefined;
  for (let tree = reading.trees.length - 1; tree >= 0; tree--) {
    const { tokens } = reading.trees[tree]!;
    if (tokens[0]!.start >= end) continue;
    let token = tokens.length - 1;
    while (token >= 0 && tokens[token]!.end > end) token--;
    while (token > 0 && tokens[token]!.upos === 'PUNCT') token--;
    return token >= 0 ? { tree, token } : undefined;
  }
  return undefined;
}
