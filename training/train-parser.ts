import { bestAllowed } from '../src/stages/syntax/parse.ts';
import { PARSER_FEATURES, type ParserInput, parserFeatures } from '../src/stages/syntax/parser-features.ts';
import {
  actionMove,
  applyAction,
  beginState,
  createParserState,
  isFinal,
  LEFT,
  leftAction,
  mayLeft,
  mayRight,
  mayShift,
  RIGHT,
  rightAction,
  SHIFT,
} from '../src/stages/syntax/parser-state.ts';
import { type GoldTree, transitionCosts } from './oracle.ts';
import { createRandom, shuffle, Trainer } from './trainer.ts';

export interface ParsedSentence {
  readonly input: ParserInput;
  readonly size: number;
  readonly gold: GoldTree;
}

/** Trains the parser with a dynamic oracle: after `follow` rounds it mostly goes where its own errors lead and learns the best way on. */
export function trainParser(
  sentences: readonly ParsedSentence[],
  labelCount: number,
  {
    rounds = 12,
    least = 2,
    explore = 0.9,
    seed = 21,
    log = (_: string): void => {},
    evaluate = (_: Trainer): void => {},
    every = 4,
    drop = 0,
  } = {},
): Trainer {
  const actions = 1 + labelCount * 2;
  const trainer = new Trainer(actions);
  const features = new Int32Array(PARSER_FEATURES);
  const scores = new Int32Array(256);
  const costs = new Int32Array(3);
  let state = createParserState();

  /** The best-scoring action among those that lose the least. */
  const bestOracle = (gold: GoldTree): number => {
    transitionCosts(state, gold, costs);
    const shift = mayShift(state);
    const left = mayLeft(state);
    const right = mayRight(state);
    let least = 1e9;
    if (shift) least = Math.min(least, costs[SHIFT]!);
    if (left) least = Math.min(least, costs[LEFT]!);
    if (right) least = Math.min(least, costs[RIGHT]!);
    let best = -1;
    let top = -0x7fffffff;
    const consider = (action: number): void => {
      if (scores[action]! > top) {
        top = scores[action]!;
        best = action;
      }
    };
    if (shift && costs[SHIFT] === least) consider(0);
    const s0 = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
    if (left && costs[LEFT] === least) {
      if (gold.head[s0] === state.next) consider(leftAction(gold.label[s0]!));
      else for (let a = 1; a < actions; a += 2) consider(a);
    }
    if (right && costs[RIGHT] === least) {
      if (gold.head[s0] === state.stack[state.depth - 2]) consider(rightAction(gold.label[s0]!));
      else for (let a = 2; a < actions; a += 2) consider(a);
    }
    return best;
  };

  for (const { input, size, gold } of sentences) {
    state = beginState(state, size);
    while (!isFinal(state)) {
      if (state.depth === 0) {
        applyAction(state, 0);
        continue;
      }
      trainer.count(features, parserFeatures(state, input, features));
      scores.fill(0, 0, actions);
      applyAction(state, bestOracle(gold));
    }
  }
  log(`parser: ${trainer.admit(least)} features`);
  const random = createRandom(seed);
  let noise = 0x2545f491;
  const order = [...sentences];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    let wrong = 0;
    let all = 0;
    for (const { input, size, gold } of order) {
      state = beginState(state, size);
      while (!isFinal(state)) {
        if (state.depth === 0) {
          applyAction(state, 0);
          continue;
        }
        trainer.step += 1;
        all += 1;
        let count = parserFeatures(state, input, features);
        if (drop > 0) {
          let kept = 0;
          for (let i = 0; i < count; i += 1) {
            noise ^= noise << 13;
            noise ^= noise >>> 17;
            noise ^= noise << 5;
            if ((noise & 255) >= drop) features[kept++] = features[i]!;
          }
          count = kept;
        }
        scores.fill(0, 0, actions);
        trainer.addScores(features, count, scores);
        const guess = bestAllowed(state, scores, actions);
        const target = bestOracle(gold);
        if (guess !== target) {
          const costOf = costs[actionMove(guess)]! > costs[actionMove(target)]! ? 1 : 0;
          wrong += costOf;
          trainer.update(features, count, target, 1);
          trainer.update(features, count, guess, -1);
        }
        applyAction(state, round > 0 && random() < explore ? guess : target);
      }
    }
    log(`parser: round ${round + 1}, ${((100 * wrong) / all).toFixed(2)}% of transitions lose an arc`);
    if ((round + 1) % every === 0) evaluate(trainer);
  }
  return trainer;
}
