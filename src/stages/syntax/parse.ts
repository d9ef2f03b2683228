import { addScores, type Weights } from '../../text/features/weights.ts';
import { PARSER_FEATURES, type ParserInput, parserFeatures } from './parser-features.ts';
import { applyAction, beginState, createParserState, isFinal, mayLeft, mayRight, mayShift, type ParserState } from './parser-state.ts';

/** A greedy transition parser (Nivre 2003; arc-hybrid, trained with a dynamic oracle: Goldberg and Nivre 2013). */
export interface ParserModel {
  readonly weights: Weights;
  /** Relations; action `1 + 2 * i` makes a left arc with relation `i`, the next one a right arc. */
  readonly labels: readonly string[];
}

/** The best allowed action by `scores`, the lowest number of equals. */
export function bestAllowed(state: ParserState, scores: Int32Array, actions: number): number {
  let best = -1;
  let top = -0x7fffffff;
  if (mayShift(state)) {
    best = 0;
    top = scores[0]!;
  }
  if (mayLeft(state)) {
    for (let a = 1; a < actions; a += 2) {
      if (scores[a]! > top) {
        top = scores[a]!;
        best = a;
      }
    }
  }
  if (mayRight(state)) {
    for (let a = 2; a < actions; a += 2) {
      if (scores[a]! > top || (scores[a] === top && a < best)) {
        top = scores[a]!;
        best = a;
      }
    }
  }
  return best;
}

const features = new Int32Array(PARSER_FEATURES);
const scores = new Int32Array(256);
let scratch = createParserState();

/** Parses the `size` words of `input`. The state that comes back holds heads and labels, and is used again by the next call. */
export function parseSentence(model: ParserModel, input: ParserInput, size: number): ParserState {
  scratch = beginState(scratch, size);
  const state = scratch;
  const actions = 1 + model.labels.length * 2;
  while (!isFinal(state)) {
    if (state.depth === 0) {
      applyAction(state, 0);
      continue;
    }
    const count = parserFeatures(state, input, features);
    scores.fill(0, 0, actions);
    addScores(model.weights, features, count, scores);
    applyAction(state, bestAllowed(state, scores, actions));
  }
  return state;
}
