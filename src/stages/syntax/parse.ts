import { addNarrowScores, type NarrowWeights } from '../../text/features/narrow-weights.ts';
import { addScores, bestClass, type Weights } from '../../text/features/weights.ts';
import { ARC_FEATURES, arcFeatures } from './arc-features.ts';
import { type Ahead, createAhead, lookAhead } from './look-ahead.ts';
import { aroundFeatures, type Columns, type Guide, MOVE_FEATURES, nearFeatures } from './move-features.ts';
import {
  applyAction,
  arcAction,
  beginState,
  createParserState,
  isFinal,
  LEFT,
  mayLeft,
  mayRight,
  mayShift,
  type ParserState,
  RIGHT,
  SHIFT,
} from './parser-state.ts';

/** One pass over a sentence: one classifier for the next move, one for the relation of the arc that a move makes. */
export interface PassModel {
  readonly moves: NarrowWeights;
  readonly arcs: Weights;
}

/**
 * A greedy transition parser (Nivre 2003; arc-hybrid, trained with a dynamic oracle: Goldberg and Nivre 2013) in two passes: one reads
 * the sentence from its end to its beginning, and its tree guides the one that reads it as it stands (Attardi and Dell'Orletta 2009).
 */
export interface ParserModel {
  readonly labels: readonly string[];
  /** The kind of each tag, see look-ahead. */
  readonly kinds: Uint8Array;
  readonly back: PassModel;
  readonly onward: PassModel;
}

/** The words of a sentence: word `i` stands at `from + i` of the columns. */
export interface ParserInput extends Columns {
  readonly from: number;
}

/** The allowed move with the highest score, the lowest number of equals. */
export function bestMove(state: ParserState, scores: Int32Array): number {
  let best = -1;
  let top = -0x7fffffff;
  if (mayShift(state)) {
    best = SHIFT;
    top = scores[SHIFT]!;
  }
  if (mayLeft(state) && scores[LEFT]! > top) {
    best = LEFT;
    top = scores[LEFT]!;
  }
  if (mayRight(state) && scores[RIGHT]! > top) best = RIGHT;
  return best;
}

/** A move that leads by so much after the first features is taken without the others, which would hardly ever change it. */
const CLEAR = 1700;

/** Is there only one move, or does one lead clearly? */
function isClear(state: ParserState, scores: Int32Array): boolean {
  const best = bestMove(state, scores);
  let second = -0x7fffffff;
  if (best !== SHIFT && mayShift(state)) second = scores[SHIFT]!;
  if (best !== LEFT && mayLeft(state)) second = Math.max(second, scores[LEFT]!);
  if (best !== RIGHT && mayRight(state)) second = Math.max(second, scores[RIGHT]!);
  return scores[best]! - second > CLEAR;
}

const features = new Int32Array(MOVE_FEATURES + ARC_FEATURES);
const scores = new Int32Array(256);

function runPass(model: PassModel, labels: number, state: ParserState, words: Columns, ahead: Ahead, guide: Guide | null): void {
  while (!isFinal(state)) {
    if (state.depth === 0) {
      applyAction(state, 0);
      continue;
    }
    scores.fill(0, 0, 3);
    addNarrowScores(model.moves, features, nearFeatures(state, words, guide, features), scores);
    if (!isClear(state, scores)) {
      addNarrowScores(model.moves, features, aroundFeatures(state, words, ahead, features, 0), scores);
    }
    const move = bestMove(state, scores);
    if (move === SHIFT) {
      applyAction(state, 0);
      continue;
    }
    const count = arcFeatures(state, words, move === LEFT, guide, features);
    scores.fill(0, 0, labels);
    addScores(model.arcs, features, count, scores);
    applyAction(state, arcAction(move, bestClass(scores, labels)));
  }
}

const createColumns = (room: number) => ({ lower: new Int32Array(room), suffix: new Int32Array(room), tags: new Uint8Array(room) });
const createGuide = (room: number) => ({
  head: new Int32Array(room),
  label: new Uint8Array(room),
  first: new Int32Array(room),
  last: new Int32Array(room),
});

let columns = createColumns(256);
let turned = createColumns(256);
let guide = createGuide(256);
let ahead = createAhead();
let backState = createParserState();
let state = createParserState();

/** The columns of a sentence in their order or from its end to its beginning; `out` is used again. */
export function copyColumns(input: ParserInput, size: number, turn: boolean, out: Columns): Columns {
  for (let i = 0; i < size; i += 1) {
    const from = input.from + (turn ? size - 1 - i : i);
    out.lower[i] = input.lower[from]!;
    out.suffix[i] = input.suffix[from]!;
    out.tags[i] = input.tags[from]!;
  }
  return out;
}

/** The relation of the guide's root, which has none. */
const NO_LABEL = 255;

/** The tree that the backward pass has made of the turned words, as a guide over the words in their order. */
export function guideOf({ head, label }: ParserState, size: number, out: Guide): Guide {
  out.first.fill(size, 0, size);
  out.last.fill(-1, 0, size);
  for (let i = 0; i < size; i += 1) {
    const above = head[size - 1 - i]!;
    out.head[i] = above < 0 ? -1 : size - 1 - above;
    out.label[i] = above < 0 ? NO_LABEL : label[size - 1 - i]!;
    if (above < 0) continue;
    const parent = size - 1 - above;
    if (i > out.last[parent]!) out.last[parent] = i;
    if (i < out.first[parent]!) out.first[parent] = i;
  }
  return out;
}

/** Reads the turned words with the backward pass. The state that comes back is used again by the next call. */
export function parseBackward(model: PassModel, labels: number, words: Columns, ahead: Ahead, size: number): ParserState {
  backState = beginState(backState, size);
  runPass(model, labels, backState, words, ahead, null);
  return backState;
}

/** Parses the `size` words of `input`. The state that comes back holds heads and labels, and is used again by the next call. */
export function parseSentence(model: ParserModel, input: ParserInput, size: number): ParserState {
  if (columns.lower.length < size) {
    columns = createColumns(size * 2);
    turned = createColumns(size * 2);
    guide = createGuide(size * 2);
  }
  copyColumns(input, size, true, turned);
  ahead = lookAhead(ahead, turned.tags, size, model.kinds);
  guideOf(parseBackward(model.back, model.labels.length, turned, ahead, size), size, guide);
  copyColumns(input, size, false, columns);
  ahead = lookAhead(ahead, columns.tags, size, model.kinds);
  state = beginState(state, size);
  runPass(model.onward, model.labels.length, state, columns, ahead, guide);
  return state;
}
