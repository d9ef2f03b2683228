import { ARC_FEATURES, arcFeatures } from '../src/stages/syntax/arc-features.ts';
import type { Ahead } from '../src/stages/syntax/look-ahead.ts';
import { type Columns, type Guide, MOVE_FEATURES, moveFeatures } from '../src/stages/syntax/move-features.ts';
import { bestMove } from '../src/stages/syntax/parse.ts';
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
  SHIFT,
} from '../src/stages/syntax/parser-state.ts';
import { bestClass } from '../src/text/features/weights.ts';
import { type GoldTree, transitionCosts } from './oracle.ts';
import { createHider, createRandom, shuffle, Trainer } from './trainer.ts';
import { type AveragedWeights, writeNarrowWeights, writeWeights } from './write-weights.ts';
import type { Writer } from './writer.ts';

/** A sentence as a pass reads it. */
export interface PassSentence {
  readonly words: Columns;
  readonly size: number;
  readonly gold: GoldTree;
  readonly ahead: Ahead;
  readonly guide: Guide | null;
}

export interface PassOptions {
  readonly rounds: number;
  /** Features counted fewer times are left out. */
  readonly least?: number;
  /** Share of the moves, after the first round, that go where the parser would go instead of where it should. */
  readonly explore?: number;
  /** How many of 256 features of each state are hidden. */
  readonly drop?: number;
  readonly seed?: number;
}

export interface TrainedPass {
  readonly moves: AveragedWeights;
  readonly arcs: AveragedWeights;
  readonly labelCount: number;
}

/** Trains one pass of the parser with a dynamic oracle: mostly it goes where its own errors lead and learns the best way on from there. */
export function trainPass(
  sentences: readonly PassSentence[],
  labelCount: number,
  { rounds, least = 2, explore = 0.9, drop = 51, seed = 21 }: PassOptions,
  log: (line: string) => void = () => {},
): TrainedPass {
  const moves = new Trainer(3);
  const arcs = new Trainer(labelCount);
  const features = new Int32Array(MOVE_FEATURES + ARC_FEATURES);
  const scores = new Int32Array(256);
  const costs = new Int32Array(3);
  let state = createParserState();

  /** The best-scoring move among those that lose the least. */
  const bestOfOracle = (gold: GoldTree): number => {
    transitionCosts(state, gold, costs);
    const allowed = [mayShift(state), mayLeft(state), mayRight(state)];
    let best = -1;
    for (let move = 0; move < 3; move += 1) {
      if (!allowed[move]) continue;
      const better = best < 0 || costs[move]! < costs[best]! || (costs[move] === costs[best] && scores[move]! > scores[best]!);
      if (better) best = move;
    }
    return best;
  };
  const headOf = (move: number): number => (move === LEFT ? state.next : state.stack[state.depth - 2]!);

  for (const { words, size, gold, ahead, guide } of sentences) {
    state = beginState(state, size);
    while (!isFinal(state)) {
      if (state.depth === 0) {
        applyAction(state, 0);
        continue;
      }
      moves.count(features, moveFeatures(state, words, ahead, guide, features));
      scores.fill(0, 0, 3);
      const move = bestOfOracle(gold);
      const child = state.stack[state.depth - 1]!;
      if (move !== SHIFT) arcs.count(features, arcFeatures(state, words, move === LEFT, guide, features));
      applyAction(state, move === SHIFT ? 0 : arcAction(move, gold.head[child] === headOf(move) ? gold.label[child]! : 0));
    }
  }
  log(`${moves.admit(least)} features of moves, ${arcs.admit(least)} of arcs`);

  const random = createRandom(seed);
  const hideSome = createHider(features, drop);
  const order = [...sentences];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    let all = 0;
    let lost = 0;
    let misnamed = 0;
    for (const { words, size, gold, ahead, guide } of order) {
      state = beginState(state, size);
      while (!isFinal(state)) {
        if (state.depth === 0) {
          applyAction(state, 0);
          continue;
        }
        all += 1;
        moves.step += 1;
        const count = hideSome(moveFeatures(state, words, ahead, guide, features));
        scores.fill(0, 0, 3);
        moves.addScores(features, count, scores);
        const guess = bestMove(state, scores);
        const target = bestOfOracle(gold);
        if (guess !== target) {
          lost += costs[guess]! > costs[target]! ? 1 : 0;
          moves.update(features, count, target, 1);
          moves.update(features, count, guess, -1);
        }
        const move = round > 0 && random() < explore ? guess : target;
        if (move === SHIFT) {
          applyAction(state, 0);
          continue;
        }
        const child = state.stack[state.depth - 1]!;
        const found = gold.head[child] === headOf(move);
        arcs.step += 1;
        const arcCount = hideSome(arcFeatures(state, words, move === LEFT, guide, features));
        scores.fill(0, 0, labelCount);
        arcs.addScores(features, arcCount, scores);
        const label = bestClass(scores, labelCount);
        if (found && label !== gold.label[child]) {
          misnamed += 1;
          arcs.update(features, arcCount, gold.label[child]!, 1);
          arcs.update(features, arcCount, label, -1);
        }
        applyAction(state, arcAction(move, label));
      }
    }
    const percent = (count: number): string => ((100 * count) / all).toFixed(2);
    log(`round ${round + 1}: ${percent(lost)}% of moves lose an arc, ${percent(misnamed * 2)}% of arcs are misnamed`);
  }
  return { moves: moves.averages(), arcs: arcs.averages(), labelCount };
}

/** Writes both classifiers of a pass; `most` as in write-weights, for moves and for arcs. Returns how many rows and weights were written. */
export function writePass(
  { moves, arcs, labelCount }: TrainedPass,
  writer: Writer,
  most: { readonly moves: number; readonly arcs: number },
): object {
  return {
    moves: writeNarrowWeights(moves, writer, { most: most.moves }),
    arcs: writeWeights(arcs, labelCount, writer, { most: most.arcs }),
  };
}
