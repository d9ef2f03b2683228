import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/pipeline/index.ts';
import { statement } from '../../src/record/statement/index.ts';
import { readMarkedReports } from './read-marked-report.ts';
import { apart, joined, type UtterancePair } from './utterance-pairs.ts';

/** Shares of the pairs that come out right; they rise with what is learned. */
const FLOORS = { joined: 0.9, apart: 0.95 };

const engine = await loadEngine();

function areJoined({ a, b, days: [first, second] = ['1921-06-14', '1921-06-14'] }: UtterancePair): boolean {
  const reports = [
    { id: 'a', marked: a, published: first },
    { id: 'b', marked: b, published: second },
  ];
  const [[x], [y]] = readMarkedReports(engine, reports) as [[never], [never]];
  return statement.clash?.(x, y) !== true && statement.same(x, y) > 0;
}

const wrong = (pairs: readonly UtterancePair[], expected: boolean) =>
  pairs.filter(pair => areJoined(pair) !== expected).map(({ reason }) => reason);

describe('renderings of one utterance', () => {
  it('are enough pairs, each with a reason', () => {
    for (const pairs of [joined, apart]) {
      expect(pairs.length).toBeGreaterThanOrEqual(60);
      expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
      for (const { reason, a, b } of pairs) expect([reason !== '', /\{.+\}/.test(a), /\[\[.+\]\]/.test(b)]).toEqual([true, true, true]);
    }
  });

  it(`are joined in at least ${FLOORS.joined * 100} of 100`, () => {
    const missed = wrong(joined, true);
    expect(1 - missed.length / joined.length, missed.join('\n')).toBeGreaterThanOrEqual(FLOORS.joined);
  });

  it(`are told from two utterances in at least ${FLOORS.apart * 100} of 100`, () => {
    const merged = wrong(apart, false);
    expect(1 - merged.length / apart.length, merged.join('\n')).toBeGreaterThanOrEqual(FLOORS.apart);
  });
});
