import { describe, expect, it } from 'vitest';
import { minimise } from './logistic.ts';

const cases = (rows: readonly (readonly [readonly number[], number])[]) =>
  rows.map(([features, target]) => ({ features: Int32Array.from(features), target }));

describe('weights of a logistic regression', () => {
  it('are the log-odds of what was seen where nothing is penalised', () => {
    const [weight] = minimise(
      cases([
        [[0], 1],
        [[0], 1],
        [[0], 1],
        [[0], 0],
      ]),
      Float64Array.of(0),
      50,
    );
    expect(weight).toBeCloseTo(Math.log(3), 3);
  });

  it('stand where loss and penalty balance', () => {
    const [weight] = minimise(
      cases([
        [[0], 1],
        [[0], 1],
      ]),
      Float64Array.of(2),
      50,
    );
    expect(2 * weight!).toBeCloseTo(2 * (1 - 1 / (1 + Math.exp(-weight!))), 3);
  });

  it('do not hang on the order of the cases', () => {
    const rows: [number[], number][] = Array.from({ length: 40 }, (_, i) => [[i % 3, 3 + (i % 4)], (i * 7) % 5 === 0 ? 1 : 0]);
    const penalties = new Float64Array(7).fill(0.5);
    const forward = minimise(cases(rows), penalties, 100);
    const backward = minimise(cases(rows.toReversed()), penalties, 100);
    forward.forEach((weight, i) => {
      expect(weight).toBeCloseTo(backward[i]!, 3);
    });
  });

  it('are 0 for a feature that tells nothing', () => {
    const weights = minimise(
      cases([
        [[0, 1], 1],
        [[0], 1],
        [[2, 1], 0],
        [[2], 0],
      ]),
      new Float64Array(3).fill(0.1),
      100,
    );
    expect(weights[1]).toBeCloseTo(0, 3);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[2]).toBeLessThan(-1);
  });
});
