import { describe, expect, it } from 'vitest';
import { applyAction, beginState, createParserState, isFinal, mayLeft, mayRight, mayShift } from '../src/stages/syntax/parser-state.ts';
import { goldTree, projectivize, transitionCosts } from './oracle.ts';

/** Heads of the tree that always taking a transition of least cost builds; `order` breaks ties. */
function followOracle(head: readonly number[], order: readonly number[]): { heads: number[]; lost: number } {
  const gold = goldTree(Int32Array.from(head), new Uint8Array(head.length));
  const state = beginState(createParserState(), head.length);
  const costs = new Int32Array(3);
  let lost = 0;
  while (!isFinal(state)) {
    transitionCosts(state, gold, costs);
    const allowed = order.filter(move => [mayShift, mayLeft, mayRight][move]!(state));
    const best = allowed.reduce((a, b) => (costs[b]! < costs[a]! ? b : a));
    lost += costs[best]!;
    applyAction(state, best);
  }
  return { heads: [...state.head.subarray(0, head.length)], lost };
}

const trees: readonly (readonly number[])[] = [
  [-1],
  [1, -1],
  [1, 2, -1, 2],
  [1, 2, -1, 5, 5, 2, 2], // the old treaty bound the two courts .
  [-1, 0, 0, 2, 3],
  [4, 0, 1, 2, -1],
];

describe('transitionCosts', () => {
  it.each(trees)('lead back to the tree %j', (...head) => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
    ]) {
      expect(followOracle(head, order)).toEqual({ heads: [...head], lost: 0 });
    }
  });

  it('count the arcs that a wrong transition loses', () => {
    // "they signed it": shifting "signed" over "they" puts the subject out of reach
    const gold = goldTree(Int32Array.from([1, -1, 1]), new Uint8Array(3));
    const state = beginState(createParserState(), 3);
    const costs = new Int32Array(3);
    applyAction(state, 0);
    transitionCosts(state, gold, costs);
    expect([...costs].slice(0, 2)).toEqual([1, 0]);
  });
});

describe('projectivize', () => {
  it('lifts a crossing arc to the head of its head', () => {
    // 0 -> 2 leaves the arc 3 -> 1
    expect([...projectivize(Int32Array.from([-1, 3, 0, 0]))]).toEqual([-1, 0, 0, 0]);
  });

  it('leaves a projective tree as it is', () => {
    expect([...projectivize(Int32Array.from([1, -1, 1]))]).toEqual([1, -1, 1]);
  });
});
