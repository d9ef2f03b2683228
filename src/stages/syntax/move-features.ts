import { fillTemplates, readTemplates } from '../../text/features/templates.ts';
import type { Ahead } from './look-ahead.ts';
import type { ParserState } from './parser-state.ts';

/** What the parser sees of the words of a sentence, by their position in it. */
export interface Columns {
  readonly lower: Int32Array;
  readonly suffix: Int32Array;
  readonly tags: Uint8Array;
}

/** A tree that another parser has made of the sentence: heads (-1 the root), relations, and the first and last child of each word. */
export interface Guide {
  readonly head: Int32Array;
  readonly label: Uint8Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Distances that are told apart: 0 to 4 each, then ever wider ones. */
export const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : distance < 30 ? 7 : 8;

/** Where the guide has the head of `word`: 0 nowhere (the root), 1 at `a`, 2 at `b`, 3 elsewhere before it, 4 elsewhere after it, 5 no word. */
function place({ head }: Guide, word: number, a: number, b: number): number {
  if (word < 0) return 5;
  const above = head[word]!;
  return above < 0 ? 0 : above === a ? 1 : above === b ? 2 : above < word ? 3 : 4;
}

/**
 * What the templates read. s0 to s2 are the top of the stack, b0 to b3 the front of the buffer; w is the word, t its tag, x its ending, l1,
 * l2, r1, r2 its children, d a relation, v the number of children, ls and rs the relations on each side. In the second group g, at and k are
 * places of the guide's heads, gl, hl, kl its relations, gt and gw its head of s0. The third are what lies farther off: the kinds of the words
 * in between, and the next verb, comma and conjunction.
 */
const FIELDS = [
  's0w', 's0t', 's0x', 'b0w', 'b0t', 'b0x', 's1w', 's1t', 'b1w', 'b1t', 'b2t', 's2t', 's0l1w', 's0l1t', 's0l1d', 's0r1t', 'b0l1t',
  's1r1t', 's1r1d', 'dist', 'dist1', 'between', 's0v', 'b0v', 's1v', 's0ls', 's0rs', 'b0ls', 's1rs',
  'g', 'at', 'k', 'gl', 'hl', 'kl', 'gt', 'gw',
  'b2w', 'b3t', 's2w', 's0l2t', 's0r1w', 's0r1d', 's0r2t', 's1l1t', 's1l1d', 's1r1w', 's1ls', 'b0l1w', 'b0l1d', 'b0l2t', 'depthend',
  'kind', 'seen', 'seen1', 'verbAt', 'verbt', 'commaAt', 'conjAt', 'conjt',
]; // biome-ignore format: a list of names

/** The words next to the place of work; after Zhang and Nivre (2011), with the left children of the buffer that arc-hybrid adds. */
const NEAR = readTemplates(FIELDS, 1, [
  's0w', 's0t', 's0w s0t', 'b0w', 'b0t', 'b0w b0t', 's1w', 's1t', 's1w s1t', 'b1w', 'b1t', 'b1w b1t', 'b2t', 's2t', 's0w s0t b0t',
  's0t b0w b0t', 's0w b0w', 's0t b0t', 's0w b0t', 's0t b0w', 's0t s1t', 's0w s1w', 's0w s1t', 's0t s1w', 'b0t b1t', 's1t b0t',
  's1w b0t', 's1t b0w', 'b0t b1t b2t', 's0t b0t b1t', 's1t s0t b0t', 's2t s1t s0t', 's1t s0t b0t b1t', 's1w s0t b0t', 's1t s0w b0t',
  's1t s0t b0w', 's0t b0t s0l1t', 's0t b0t s0r1t', 's0t b0t b0l1t', 's1t s0t s0l1t', 's1t s0t s1r1t', 's1t b0t s1r1t', 's0t s0l1w',
  's0t b0t s0l1d', 's1t s0t s1r1d', 's0t b0t dist', 's1t s0t dist1', 's0t s0v', 'b0t b0v', 's1t s1v', 's0t s0ls', 's0t s0rs',
  'b0t b0ls', 's1t s1rs', 's0t b0t between', 's0x b0t', 's0t b0x', 's1t s0x',
]); // biome-ignore format: a list of templates

/** What lies around them. */
const AROUND = readTemplates(FIELDS, 59, [
  'b2w', 's2w', 's0w s0t b0w b0t', 's0w s0t s1t', 's0t s1w s1t', 'b0w b1w', 'b0w b1t', 'b0t b1w', 's1w b0w', 's0w b1t', 's0t b1w',
  's0w b1w', 's0w b0t b1t', 's0t b0w b1t', 's0t b0t b1w', 's1t s0t s0r1t', 's1t s0t s1l1t', 's0t b0t b0l2t', 's0t s0l1t s0l2t',
  's0t s0r1t s0r2t', 'b0t b0l1t b0l2t', 's0t s0r1w', 'b0t b0l1w', 's1t s1r1w', 's0t b0t s0l1w', 's0t b0t s0r1w', 's0t b0t b0l1w',
  's0w b0l1w', 's1w s0l1w', 's1t s0t s0l1w', 's0l1d', 's0r1d', 'b0l1d', 's1r1d', 's1l1d', 's0t b0t s0r1d', 's1t s0t s0l1d', 's0w dist',
  's0t dist', 'b0w dist', 'b0t dist', 's0w b0w dist', 's1w s0w dist1', 's1t s0t b0t dist', 's0w s0v', 'b0w b0v', 's1w s1v',
  's0t s0v b0t b0v', 's1t s1v s0t s0v', 's0w s0ls', 's0w s0rs', 'b0w b0ls', 's1w s1rs', 's1t s1ls', 's0t s0ls s0rs b0t',
  's1t s1ls s1rs s0t', 's1t s0t b0t b1t depthend', 's0x b0x', 'b2t b3t', 'b1t b2t b3t', 's1w s0w b0w', 's0w b0w b1w', 's0w b0w b2w',
  's0t b0t b1t b2t', 's2t s1t s0t b0t', 's0t s0rs b0w', 's1w s1rs s0t s0ls', 's1t s1rs s0w', 's0w s0ls b0t', 's1t s0w s0l1w',
  's1w s0t s0ls', 's0w s1r1w', 's1t s0t s1r1t s0l1t', 's0t b0w b1w', 's0t b0t seen', 's0w seen', 's1t s0t seen1', 's0t b0t verbAt',
  's0t b0t verbt', 's0t b0t commaAt', 's0t b0t conjAt conjt', 's0w b0t verbt', 's1t s0t seen seen1', 's0w b0t seen1',
  's0t verbAt commaAt', 's1w s0t seen1', 's1t s0t b0t seen', 's1t s0t b0t verbAt', 'kind depthend',
]); // biome-ignore format: a list of templates

/** What another parser has made of the same words. */
const GUIDED = readTemplates(FIELDS, 148, [
  'g', 'g gl', 'g hl', 'g gl hl', 'g s0t', 'g b0t', 'g s0t b0t', 'g s0t s1t', 'g s0w', 'g b0w', 'g gl s0t', 'at gl s1t', 'at gl gt',
  'gl s0t gt', 's0w gw', 'gl k kl', 'g k kl', 'gl s0w', 'g s0t s0v', 'g b0t dist',
]); // biome-ignore format: a list of templates

const values = new Int32Array(FIELDS.length);
const FIRST_GUIDED = FIELDS.indexOf('g');
const FIRST_AROUND = FIELDS.indexOf('b2w');

/**
 * Fills `out` with the features of a state that the next move is chosen from at first: the words next to the place of work and what the guide
 * says; returns how many there are.
 */
export function nearFeatures(state: ParserState, input: Columns, guide: Guide | null, out: Int32Array): number {
  const { stack, depth, next, size, label, left1, right1, leftCount, rightCount, leftSet, rightSet } = state;
  const { lower, tags, suffix } = input;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next < size ? next : -1;
  const b1 = next + 1 < size ? next + 1 : -1;
  const b2 = next + 2 < size ? next + 2 : -1;
  const s0l1 = s0 < 0 ? -1 : left1[s0]!;
  const s0r1 = s0 < 0 ? -1 : right1[s0]!;
  const s1r1 = s1 < 0 ? -1 : right1[s1]!;
  const b0l1 = b0 < 0 ? -1 : left1[b0]!;
  const s0right = s0 < 0 ? 0 : rightCount[s0]!;
  const b0left = b0 < 0 ? 0 : leftCount[b0]!;
  let n = 0;
  values[n++] = s0 < 0 ? 1 : lower[s0]!;
  values[n++] = s0 < 0 ? 300 : tags[s0]!;
  values[n++] = s0 < 0 ? 1 : suffix[s0]!;
  values[n++] = b0 < 0 ? 1 : lower[b0]!;
  values[n++] = b0 < 0 ? 300 : tags[b0]!;
  values[n++] = b0 < 0 ? 1 : suffix[b0]!;
  values[n++] = s1 < 0 ? 1 : lower[s1]!;
  values[n++] = s1 < 0 ? 300 : tags[s1]!;
  values[n++] = b1 < 0 ? 1 : lower[b1]!;
  values[n++] = b1 < 0 ? 300 : tags[b1]!;
  values[n++] = b2 < 0 ? 300 : tags[b2]!;
  values[n++] = s2 < 0 ? 300 : tags[s2]!;
  values[n++] = s0l1 < 0 ? 1 : lower[s0l1]!;
  values[n++] = s0l1 < 0 ? 300 : tags[s0l1]!;
  values[n++] = s0l1 < 0 ? 300 : label[s0l1]!;
  values[n++] = s0r1 < 0 ? 300 : tags[s0r1]!;
  values[n++] = b0l1 < 0 ? 300 : tags[b0l1]!;
  values[n++] = s1r1 < 0 ? 300 : tags[s1r1]!;
  values[n++] = s1r1 < 0 ? 300 : label[s1r1]!;
  values[n++] = s0 < 0 || b0 < 0 ? 9 : bucket(b0 - s0);
  values[n++] = s1 < 0 ? 9 : bucket(s0 - s1);
  values[n++] = b0 < 0 ? 9 : s0 < 0 ? 8 : Math.min(b0 - s0 === 1 ? 0 : 1 + s0right + b0left * 8, 60);
  values[n++] = s0 < 0 ? 99 : leftCount[s0]! * 8 + s0right;
  values[n++] = b0 < 0 ? 99 : b0left;
  values[n++] = s1 < 0 ? 99 : leftCount[s1]! * 8 + rightCount[s1]!;
  values[n++] = s0 < 0 ? 0 : leftSet[s0]!;
  values[n++] = s0 < 0 ? 0 : rightSet[s0]!;
  values[n++] = b0 < 0 ? 0 : leftSet[b0]!;
  values[n++] = s1 < 0 ? 0 : rightSet[s1]!;
  const near = fillTemplates(NEAR, values, out, 0);
  if (guide === null) return near;
  const at = place(guide, s0, b0, s1);
  const top = s0 < 0 ? -1 : guide.head[s0]!;
  const waits = (s0 >= 0 && guide.last[s0]! >= next ? 1 : 0) + (b0 >= 0 && s1 >= 0 && guide.first[b0]! <= s1 ? 2 : 0);
  n = FIRST_GUIDED;
  values[n++] = at * 64 + (waits + (s1 >= 0 && guide.last[s1]! >= next ? 4 : 0)) * 8 + place(guide, b0, s0, s1);
  values[n++] = at;
  values[n++] = place(guide, s1, s0, b0);
  values[n++] = s0 < 0 ? 300 : guide.label[s0]!;
  values[n++] = b0 < 0 ? 300 : guide.label[b0]!;
  values[n++] = s1 < 0 ? 300 : guide.label[s1]!;
  values[n++] = top < 0 ? 300 : tags[top]!;
  values[n++] = top < 0 ? 1 : lower[top]!;
  return fillTemplates(GUIDED, values, out, near);
}

/** Fills `out` from `filled` on with the other features of the state that nearFeatures was called with last; returns how many there are then. */
export function aroundFeatures(state: ParserState, input: Columns, ahead: Ahead, out: Int32Array, filled: number): number {
  const { stack, depth, next, size, label, left1, left2, right1, right2, leftSet } = state;
  const { lower, tags } = input;
  const { kinds } = ahead;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next < size ? next : -1;
  const b2 = next + 2 < size ? next + 2 : -1;
  const b3 = next + 3 < size ? next + 3 : -1;
  const s0l2 = s0 < 0 ? -1 : left2[s0]!;
  const s0r1 = s0 < 0 ? -1 : right1[s0]!;
  const s0r2 = s0 < 0 ? -1 : right2[s0]!;
  const s1l1 = s1 < 0 ? -1 : left1[s1]!;
  const s1r1 = s1 < 0 ? -1 : right1[s1]!;
  const b0l1 = b0 < 0 ? -1 : left1[b0]!;
  const b0l2 = b0 < 0 ? -1 : left2[b0]!;
  const verb = b0 < 0 ? size : ahead.verb[b0]!;
  const conj = b0 < 0 ? size : ahead.conjunction[b0]!;
  let n = FIRST_AROUND;
  values[n++] = b2 < 0 ? 1 : lower[b2]!;
  values[n++] = b3 < 0 ? 300 : tags[b3]!;
  values[n++] = s2 < 0 ? 1 : lower[s2]!;
  values[n++] = s0l2 < 0 ? 300 : tags[s0l2]!;
  values[n++] = s0r1 < 0 ? 1 : lower[s0r1]!;
  values[n++] = s0r1 < 0 ? 300 : label[s0r1]!;
  values[n++] = s0r2 < 0 ? 300 : tags[s0r2]!;
  values[n++] = s1l1 < 0 ? 300 : tags[s1l1]!;
  values[n++] = s1l1 < 0 ? 300 : label[s1l1]!;
  values[n++] = s1r1 < 0 ? 1 : lower[s1r1]!;
  values[n++] = s1 < 0 ? 0 : leftSet[s1]!;
  values[n++] = b0l1 < 0 ? 1 : lower[b0l1]!;
  values[n++] = b0l1 < 0 ? 300 : label[b0l1]!;
  values[n++] = b0l2 < 0 ? 300 : tags[b0l2]!;
  values[n++] = (depth < 3 ? depth : 3) * 4 + (size - next < 3 ? size - next : 3);
  values[n++] = (size < 12 ? size : 12) * 32 + kinds[size - 1]!;
  values[n++] = s0 < 0 || b0 < 0 ? 0 : kindsBetween(kinds, s0, b0);
  values[n++] = s1 < 0 ? 0 : kindsBetween(kinds, s1, s0);
  values[n++] = b0 < 0 || verb === size ? 9 : bucket(verb - b0);
  values[n++] = verb < size ? tags[verb]! : 300;
  values[n++] = b0 < 0 || ahead.comma[b0] === size ? 9 : bucket(ahead.comma[b0]! - b0);
  values[n++] = b0 < 0 || conj === size ? 9 : bucket(conj - b0);
  values[n++] = conj + 1 < size ? tags[conj + 1]! : 300;
  return fillTemplates(AROUND, values, out, filled);
}

/** Fills `out` with all features of a state; returns how many. */
export function moveFeatures(state: ParserState, input: Columns, ahead: Ahead, guide: Guide | null, out: Int32Array): number {
  return aroundFeatures(state, input, ahead, out, nearFeatures(state, input, guide, out));
}

/** The kinds of the words between two words, as bits. */
function kindsBetween(kinds: Uint8Array, from: number, to: number): number {
  let seen = 0;
  const end = Math.min(to, from + 24);
  for (let i = from + 1; i < end; i += 1) seen |= 1 << kinds[i]!;
  return seen;
}

/** Room that the features of a state need. */
export const MOVE_FEATURES = NEAR.count + AROUND.count + GUIDED.count;
