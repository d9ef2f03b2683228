import { mix, SEED } from '../../text/features/hashing.ts';
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

/** The features come in three parts: the words next to the place of work, what lies around them, and what the guide says. */
export const NEAR = 0;
export const AROUND = 1;
export const GUIDED = 2;
export type MovePart = typeof NEAR | typeof AROUND | typeof GUIDED;

/**
 * Fills `out` from `filled` on with a part of the features of a state, from which the next move is chosen; returns how many there are then. s0 to s2 are the top of the stack, b0 to
 * b3 the front of the buffer; w is the word, t its tag, x its ending, l1, l2, r1, r2 children, d a relation, v the number of children, ls
 * and rs the relations on each side. The templates follow Zhang and Nivre (2011), with the left children of the buffer that arc-hybrid adds.
 * `ahead` adds the kinds of the words in between and the next verb, comma and conjunction;
 * `guide` adds what another parser has made of the same words.
 */
export function moveFeatures(
  state: ParserState,
  input: Columns,
  ahead: Ahead,
  guide: Guide | null,
  part: MovePart,
  out: Int32Array,
  filled: number,
): number {
  const { stack, depth, next, size, label, left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet } = state;
  const { lower, tags, suffix } = input;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next < size ? next : -1;
  const b1 = next + 1 < size ? next + 1 : -1;
  const b2 = next + 2 < size ? next + 2 : -1;
  const b3 = next + 3 < size ? next + 3 : -1;
  const s0l1 = s0 < 0 ? -1 : left1[s0]!;
  const s0l2 = s0 < 0 ? -1 : left2[s0]!;
  const s0r1 = s0 < 0 ? -1 : right1[s0]!;
  const s0r2 = s0 < 0 ? -1 : right2[s0]!;
  const s1l1 = s1 < 0 ? -1 : left1[s1]!;
  const s1r1 = s1 < 0 ? -1 : right1[s1]!;
  const b0l1 = b0 < 0 ? -1 : left1[b0]!;
  const b0l2 = b0 < 0 ? -1 : left2[b0]!;
  const s0w = s0 < 0 ? 1 : lower[s0]!;
  const s1w = s1 < 0 ? 1 : lower[s1]!;
  const s2w = s2 < 0 ? 1 : lower[s2]!;
  const b0w = b0 < 0 ? 1 : lower[b0]!;
  const b1w = b1 < 0 ? 1 : lower[b1]!;
  const b2w = b2 < 0 ? 1 : lower[b2]!;
  const s0l1w = s0l1 < 0 ? 1 : lower[s0l1]!;
  const s0r1w = s0r1 < 0 ? 1 : lower[s0r1]!;
  const s1r1w = s1r1 < 0 ? 1 : lower[s1r1]!;
  const b0l1w = b0l1 < 0 ? 1 : lower[b0l1]!;
  const s0t = s0 < 0 ? 300 : tags[s0]!;
  const s1t = s1 < 0 ? 300 : tags[s1]!;
  const s2t = s2 < 0 ? 300 : tags[s2]!;
  const b0t = b0 < 0 ? 300 : tags[b0]!;
  const b1t = b1 < 0 ? 300 : tags[b1]!;
  const b2t = b2 < 0 ? 300 : tags[b2]!;
  const b3t = b3 < 0 ? 300 : tags[b3]!;
  const s0l1t = s0l1 < 0 ? 300 : tags[s0l1]!;
  const s0l2t = s0l2 < 0 ? 300 : tags[s0l2]!;
  const s0r1t = s0r1 < 0 ? 300 : tags[s0r1]!;
  const s0r2t = s0r2 < 0 ? 300 : tags[s0r2]!;
  const s1l1t = s1l1 < 0 ? 300 : tags[s1l1]!;
  const s1r1t = s1r1 < 0 ? 300 : tags[s1r1]!;
  const b0l1t = b0l1 < 0 ? 300 : tags[b0l1]!;
  const b0l2t = b0l2 < 0 ? 300 : tags[b0l2]!;
  const s0x = s0 < 0 ? 1 : suffix[s0]!;
  const b0x = b0 < 0 ? 1 : suffix[b0]!;
  const s0l1d = s0l1 < 0 ? 300 : label[s0l1]!;
  const s0r1d = s0r1 < 0 ? 300 : label[s0r1]!;
  const b0l1d = b0l1 < 0 ? 300 : label[b0l1]!;
  const s1r1d = s1r1 < 0 ? 300 : label[s1r1]!;
  const s1l1d = s1l1 < 0 ? 300 : label[s1l1]!;
  const s0v = s0 < 0 ? 99 : leftCount[s0]! * 8 + rightCount[s0]!;
  const s1v = s1 < 0 ? 99 : leftCount[s1]! * 8 + rightCount[s1]!;
  const b0v = b0 < 0 ? 99 : leftCount[b0]!;
  const s0ls = s0 < 0 ? 0 : leftSet[s0]!;
  const s0rs = s0 < 0 ? 0 : rightSet[s0]!;
  const s1ls = s1 < 0 ? 0 : leftSet[s1]!;
  const s1rs = s1 < 0 ? 0 : rightSet[s1]!;
  const b0ls = b0 < 0 ? 0 : leftSet[b0]!;
  const dist = s0 < 0 || b0 < 0 ? 9 : bucket(b0 - s0);
  const dist1 = s1 < 0 ? 9 : bucket(s0 - s1);
  const between = b0 < 0 ? 9 : s0 < 0 ? 8 : Math.min(b0 - s0 - 1 === 0 ? 0 : 1 + rightCount[s0]! + leftCount[b0]! * 8, 60);
  const depthend = (depth < 3 ? depth : 3) * 4 + (size - next < 3 ? size - next : 3);
  let n = filled;
  if (part === NEAR) {
    out[n++] = mix(mix(SEED, 1), s0w);
    out[n++] = mix(mix(SEED, 2), s0t);
    out[n++] = mix(mix(mix(SEED, 3), s0w), s0t);
    out[n++] = mix(mix(SEED, 4), b0w);
    out[n++] = mix(mix(SEED, 5), b0t);
    out[n++] = mix(mix(mix(SEED, 6), b0w), b0t);
    out[n++] = mix(mix(SEED, 7), s1w);
    out[n++] = mix(mix(SEED, 8), s1t);
    out[n++] = mix(mix(mix(SEED, 9), s1w), s1t);
    out[n++] = mix(mix(SEED, 10), b1w);
    out[n++] = mix(mix(SEED, 11), b1t);
    out[n++] = mix(mix(mix(SEED, 12), b1w), b1t);
    out[n++] = mix(mix(SEED, 13), b2t);
    out[n++] = mix(mix(SEED, 14), s2t);
    out[n++] = mix(mix(mix(mix(SEED, 15), s0w), s0t), b0t);
    out[n++] = mix(mix(mix(mix(SEED, 16), s0t), b0w), b0t);
    out[n++] = mix(mix(mix(SEED, 17), s0w), b0w);
    out[n++] = mix(mix(mix(SEED, 18), s0t), b0t);
    out[n++] = mix(mix(mix(SEED, 19), s0w), b0t);
    out[n++] = mix(mix(mix(SEED, 20), s0t), b0w);
    out[n++] = mix(mix(mix(SEED, 21), s0t), s1t);
    out[n++] = mix(mix(mix(SEED, 22), s0w), s1w);
    out[n++] = mix(mix(mix(SEED, 23), s0w), s1t);
    out[n++] = mix(mix(mix(SEED, 24), s0t), s1w);
    out[n++] = mix(mix(mix(SEED, 25), b0t), b1t);
    out[n++] = mix(mix(mix(SEED, 26), s1t), b0t);
    out[n++] = mix(mix(mix(SEED, 27), s1w), b0t);
    out[n++] = mix(mix(mix(SEED, 28), s1t), b0w);
    out[n++] = mix(mix(mix(mix(SEED, 29), b0t), b1t), b2t);
    out[n++] = mix(mix(mix(mix(SEED, 30), s0t), b0t), b1t);
    out[n++] = mix(mix(mix(mix(SEED, 31), s1t), s0t), b0t);
    out[n++] = mix(mix(mix(mix(SEED, 32), s2t), s1t), s0t);
    out[n++] = mix(mix(mix(mix(mix(SEED, 33), s1t), s0t), b0t), b1t);
    out[n++] = mix(mix(mix(mix(SEED, 34), s1w), s0t), b0t);
    out[n++] = mix(mix(mix(mix(SEED, 35), s1t), s0w), b0t);
    out[n++] = mix(mix(mix(mix(SEED, 36), s1t), s0t), b0w);
    out[n++] = mix(mix(mix(mix(SEED, 37), s0t), b0t), s0l1t);
    out[n++] = mix(mix(mix(mix(SEED, 38), s0t), b0t), s0r1t);
    out[n++] = mix(mix(mix(mix(SEED, 39), s0t), b0t), b0l1t);
    out[n++] = mix(mix(mix(mix(SEED, 40), s1t), s0t), s0l1t);
    out[n++] = mix(mix(mix(mix(SEED, 41), s1t), s0t), s1r1t);
    out[n++] = mix(mix(mix(mix(SEED, 42), s1t), b0t), s1r1t);
    out[n++] = mix(mix(mix(SEED, 43), s0t), s0l1w);
    out[n++] = mix(mix(mix(mix(SEED, 44), s0t), b0t), s0l1d);
    out[n++] = mix(mix(mix(mix(SEED, 45), s1t), s0t), s1r1d);
    out[n++] = mix(mix(mix(mix(SEED, 46), s0t), b0t), dist);
    out[n++] = mix(mix(mix(mix(SEED, 47), s1t), s0t), dist1);
    out[n++] = mix(mix(mix(SEED, 48), s0t), s0v);
    out[n++] = mix(mix(mix(SEED, 49), b0t), b0v);
    out[n++] = mix(mix(mix(SEED, 50), s1t), s1v);
    out[n++] = mix(mix(mix(SEED, 51), s0t), s0ls);
    out[n++] = mix(mix(mix(SEED, 52), s0t), s0rs);
    out[n++] = mix(mix(mix(SEED, 53), b0t), b0ls);
    out[n++] = mix(mix(mix(SEED, 54), s1t), s1rs);
    out[n++] = mix(mix(mix(mix(SEED, 55), s0t), b0t), between);
    out[n++] = mix(mix(mix(SEED, 56), s0x), b0t);
    out[n++] = mix(mix(mix(SEED, 57), s0t), b0x);
    out[n++] = mix(mix(mix(SEED, 58), s1t), s0x);
    return n;
  }
  if (part === GUIDED) {
    if (guide === null) return n;
    const at = place(guide, s0, b0, s1);
    const k = place(guide, s1, s0, b0);
    const gl = s0 < 0 ? 300 : guide.label[s0]!;
    const hl = b0 < 0 ? 300 : guide.label[b0]!;
    const kl = s1 < 0 ? 300 : guide.label[s1]!;
    const top = s0 < 0 ? -1 : guide.head[s0]!;
    const gt = top < 0 ? 300 : tags[top]!;
    const gw = top < 0 ? 1 : lower[top]!;
    const waits = (s0 >= 0 && guide.last[s0]! >= next ? 1 : 0) + (b0 >= 0 && s1 >= 0 && guide.first[b0]! <= s1 ? 2 : 0);
    const g = at * 64 + (waits + (s1 >= 0 && guide.last[s1]! >= next ? 4 : 0)) * 8 + place(guide, b0, s0, s1);
    out[n++] = mix(mix(SEED, 148), g);
    out[n++] = mix(mix(mix(SEED, 149), g), gl);
    out[n++] = mix(mix(mix(SEED, 150), g), hl);
    out[n++] = mix(mix(mix(mix(SEED, 151), g), gl), hl);
    out[n++] = mix(mix(mix(SEED, 152), g), s0t);
    out[n++] = mix(mix(mix(SEED, 153), g), b0t);
    out[n++] = mix(mix(mix(mix(SEED, 154), g), s0t), b0t);
    out[n++] = mix(mix(mix(mix(SEED, 155), g), s0t), s1t);
    out[n++] = mix(mix(mix(SEED, 156), g), s0w);
    out[n++] = mix(mix(mix(SEED, 157), g), b0w);
    out[n++] = mix(mix(mix(mix(SEED, 158), g), gl), s0t);
    out[n++] = mix(mix(mix(mix(SEED, 159), at), gl), s1t);
    out[n++] = mix(mix(mix(mix(SEED, 160), at), gl), gt);
    out[n++] = mix(mix(mix(mix(SEED, 161), gl), s0t), gt);
    out[n++] = mix(mix(mix(SEED, 162), s0w), gw);
    out[n++] = mix(mix(mix(mix(SEED, 163), gl), k), kl);
    out[n++] = mix(mix(mix(mix(SEED, 164), g), k), kl);
    out[n++] = mix(mix(mix(SEED, 165), gl), s0w);
    out[n++] = mix(mix(mix(mix(SEED, 166), g), s0t), s0v);
    out[n++] = mix(mix(mix(mix(SEED, 167), g), b0t), dist);
    return n;
  }
  const { kinds } = ahead;
  const verb = b0 < 0 ? size : ahead.verb[b0]!;
  const conj = b0 < 0 ? size : ahead.conjunction[b0]!;
  const verbAt = b0 < 0 || verb === size ? 9 : bucket(verb - b0);
  const commaAt = b0 < 0 || ahead.comma[b0] === size ? 9 : bucket(ahead.comma[b0]! - b0);
  const conjAt = b0 < 0 || conj === size ? 9 : bucket(conj - b0);
  const verbt = verb < size ? tags[verb]! : 300;
  const conjt = conj + 1 < size ? tags[conj + 1]! : 300;
  const seen = s0 < 0 || b0 < 0 ? 0 : kindsBetween(kinds, s0, b0);
  const seen1 = s1 < 0 ? 0 : kindsBetween(kinds, s1, s0);
  const kind = Math.min(size, 12) * 32 + kinds[size - 1]!;
  out[n++] = mix(mix(SEED, 59), b2w);
  out[n++] = mix(mix(SEED, 60), s2w);
  out[n++] = mix(mix(mix(mix(mix(SEED, 61), s0w), s0t), b0w), b0t);
  out[n++] = mix(mix(mix(mix(SEED, 62), s0w), s0t), s1t);
  out[n++] = mix(mix(mix(mix(SEED, 63), s0t), s1w), s1t);
  out[n++] = mix(mix(mix(SEED, 64), b0w), b1w);
  out[n++] = mix(mix(mix(SEED, 65), b0w), b1t);
  out[n++] = mix(mix(mix(SEED, 66), b0t), b1w);
  out[n++] = mix(mix(mix(SEED, 67), s1w), b0w);
  out[n++] = mix(mix(mix(SEED, 68), s0w), b1t);
  out[n++] = mix(mix(mix(SEED, 69), s0t), b1w);
  out[n++] = mix(mix(mix(SEED, 70), s0w), b1w);
  out[n++] = mix(mix(mix(mix(SEED, 71), s0w), b0t), b1t);
  out[n++] = mix(mix(mix(mix(SEED, 72), s0t), b0w), b1t);
  out[n++] = mix(mix(mix(mix(SEED, 73), s0t), b0t), b1w);
  out[n++] = mix(mix(mix(mix(SEED, 74), s1t), s0t), s0r1t);
  out[n++] = mix(mix(mix(mix(SEED, 75), s1t), s0t), s1l1t);
  out[n++] = mix(mix(mix(mix(SEED, 76), s0t), b0t), b0l2t);
  out[n++] = mix(mix(mix(mix(SEED, 77), s0t), s0l1t), s0l2t);
  out[n++] = mix(mix(mix(mix(SEED, 78), s0t), s0r1t), s0r2t);
  out[n++] = mix(mix(mix(mix(SEED, 79), b0t), b0l1t), b0l2t);
  out[n++] = mix(mix(mix(SEED, 80), s0t), s0r1w);
  out[n++] = mix(mix(mix(SEED, 81), b0t), b0l1w);
  out[n++] = mix(mix(mix(SEED, 82), s1t), s1r1w);
  out[n++] = mix(mix(mix(mix(SEED, 83), s0t), b0t), s0l1w);
  out[n++] = mix(mix(mix(mix(SEED, 84), s0t), b0t), s0r1w);
  out[n++] = mix(mix(mix(mix(SEED, 85), s0t), b0t), b0l1w);
  out[n++] = mix(mix(mix(SEED, 86), s0w), b0l1w);
  out[n++] = mix(mix(mix(SEED, 87), s1w), s0l1w);
  out[n++] = mix(mix(mix(mix(SEED, 88), s1t), s0t), s0l1w);
  out[n++] = mix(mix(SEED, 89), s0l1d);
  out[n++] = mix(mix(SEED, 90), s0r1d);
  out[n++] = mix(mix(SEED, 91), b0l1d);
  out[n++] = mix(mix(SEED, 92), s1r1d);
  out[n++] = mix(mix(SEED, 93), s1l1d);
  out[n++] = mix(mix(mix(mix(SEED, 94), s0t), b0t), s0r1d);
  out[n++] = mix(mix(mix(mix(SEED, 95), s1t), s0t), s0l1d);
  out[n++] = mix(mix(mix(SEED, 96), s0w), dist);
  out[n++] = mix(mix(mix(SEED, 97), s0t), dist);
  out[n++] = mix(mix(mix(SEED, 98), b0w), dist);
  out[n++] = mix(mix(mix(SEED, 99), b0t), dist);
  out[n++] = mix(mix(mix(mix(SEED, 100), s0w), b0w), dist);
  out[n++] = mix(mix(mix(mix(SEED, 101), s1w), s0w), dist1);
  out[n++] = mix(mix(mix(mix(mix(SEED, 102), s1t), s0t), b0t), dist);
  out[n++] = mix(mix(mix(SEED, 103), s0w), s0v);
  out[n++] = mix(mix(mix(SEED, 104), b0w), b0v);
  out[n++] = mix(mix(mix(SEED, 105), s1w), s1v);
  out[n++] = mix(mix(mix(mix(mix(SEED, 106), s0t), s0v), b0t), b0v);
  out[n++] = mix(mix(mix(mix(mix(SEED, 107), s1t), s1v), s0t), s0v);
  out[n++] = mix(mix(mix(SEED, 108), s0w), s0ls);
  out[n++] = mix(mix(mix(SEED, 109), s0w), s0rs);
  out[n++] = mix(mix(mix(SEED, 110), b0w), b0ls);
  out[n++] = mix(mix(mix(SEED, 111), s1w), s1rs);
  out[n++] = mix(mix(mix(SEED, 112), s1t), s1ls);
  out[n++] = mix(mix(mix(mix(mix(SEED, 113), s0t), s0ls), s0rs), b0t);
  out[n++] = mix(mix(mix(mix(mix(SEED, 114), s1t), s1ls), s1rs), s0t);
  out[n++] = mix(mix(mix(mix(mix(mix(SEED, 115), s1t), s0t), b0t), b1t), depthend);
  out[n++] = mix(mix(mix(SEED, 116), s0x), b0x);
  out[n++] = mix(mix(mix(SEED, 117), b2t), b3t);
  out[n++] = mix(mix(mix(mix(SEED, 118), b1t), b2t), b3t);
  out[n++] = mix(mix(mix(mix(SEED, 119), s1w), s0w), b0w);
  out[n++] = mix(mix(mix(mix(SEED, 120), s0w), b0w), b1w);
  out[n++] = mix(mix(mix(mix(SEED, 121), s0w), b0w), b2w);
  out[n++] = mix(mix(mix(mix(mix(SEED, 122), s0t), b0t), b1t), b2t);
  out[n++] = mix(mix(mix(mix(mix(SEED, 123), s2t), s1t), s0t), b0t);
  out[n++] = mix(mix(mix(mix(SEED, 124), s0t), s0rs), b0w);
  out[n++] = mix(mix(mix(mix(mix(SEED, 125), s1w), s1rs), s0t), s0ls);
  out[n++] = mix(mix(mix(mix(SEED, 126), s1t), s1rs), s0w);
  out[n++] = mix(mix(mix(mix(SEED, 127), s0w), s0ls), b0t);
  out[n++] = mix(mix(mix(mix(SEED, 128), s1t), s0w), s0l1w);
  out[n++] = mix(mix(mix(mix(SEED, 129), s1w), s0t), s0ls);
  out[n++] = mix(mix(mix(SEED, 130), s0w), s1r1w);
  out[n++] = mix(mix(mix(mix(mix(SEED, 131), s1t), s0t), s1r1t), s0l1t);
  out[n++] = mix(mix(mix(mix(SEED, 132), s0t), b0w), b1w);
  out[n++] = mix(mix(mix(mix(SEED, 133), s0t), b0t), seen);
  out[n++] = mix(mix(mix(SEED, 134), s0w), seen);
  out[n++] = mix(mix(mix(mix(SEED, 135), s1t), s0t), seen1);
  out[n++] = mix(mix(mix(mix(SEED, 136), s0t), b0t), verbAt);
  out[n++] = mix(mix(mix(mix(SEED, 137), s0t), b0t), verbt);
  out[n++] = mix(mix(mix(mix(SEED, 138), s0t), b0t), commaAt);
  out[n++] = mix(mix(mix(mix(mix(SEED, 139), s0t), b0t), conjAt), conjt);
  out[n++] = mix(mix(mix(mix(SEED, 140), s0w), b0t), verbt);
  out[n++] = mix(mix(mix(mix(mix(SEED, 141), s1t), s0t), seen), seen1);
  out[n++] = mix(mix(mix(mix(SEED, 142), s0w), b0t), seen1);
  out[n++] = mix(mix(mix(mix(SEED, 143), s0t), verbAt), commaAt);
  out[n++] = mix(mix(mix(mix(SEED, 144), s1w), s0t), seen1);
  out[n++] = mix(mix(mix(mix(mix(SEED, 145), s1t), s0t), b0t), seen);
  out[n++] = mix(mix(mix(mix(mix(SEED, 146), s1t), s0t), b0t), verbAt);
  out[n++] = mix(mix(mix(SEED, 147), kind), depthend);
  return n;
}

/** Fills `out` with all features of a state; returns how many. */
export function allMoveFeatures(state: ParserState, input: Columns, ahead: Ahead, guide: Guide | null, out: Int32Array): number {
  const near = moveFeatures(state, input, ahead, guide, NEAR, out, 0);
  const around = moveFeatures(state, input, ahead, guide, AROUND, out, near);
  return moveFeatures(state, input, ahead, guide, GUIDED, out, around);
}

/** The kinds of the words between two words, as bits. */
function kindsBetween(kinds: Uint8Array, from: number, to: number): number {
  let seen = 0;
  const end = Math.min(to, from + 24);
  for (let i = from + 1; i < end; i += 1) seen |= 1 << kinds[i]!;
  return seen;
}

/** Room that moveFeatures needs. */
export const MOVE_FEATURES = 168;
