import { describe, expect, it } from 'vitest';
import { createReader } from '../src/text/features/reader.ts';
import { addScores, bestClass, readWeights } from '../src/text/features/weights.ts';
import { createHider, createRandom, shuffle, Trainer } from './trainer.ts';
import { Writer } from './writer.ts';

describe('Trainer', () => {
  const examples: readonly [number[], number][] = [
    [[11, 101], 0],
    [[12, 101], 1],
    [[13, 102], 2],
    [[-14, 102], 1],
  ];

  function train(): Trainer {
    const trainer = new Trainer(3);
    const scores = new Int32Array(3);
    for (const [features] of [...examples, ...examples]) trainer.count(Int32Array.from(features), 2);
    trainer.count(Int32Array.of(77), 1);
    expect(trainer.admit(2)).toBe(6);
    for (let round = 0; round < 5; round += 1) {
      for (const [list, gold] of examples) {
        const features = Int32Array.from(list);
        trainer.step += 1;
        scores.fill(0);
        trainer.addScores(features, 2, scores);
        const guess = bestClass(scores, 3);
        if (guess === gold) continue;
        trainer.update(features, 2, gold, 1);
        trainer.update(features, 2, guess, -1);
      }
    }
    return trainer;
  }

  it('learns, and what it writes decides the same', () => {
    const writer = new Writer();
    train().write(writer, { beyond: 2 });
    const weights = readWeights(createReader(writer.finish()));
    for (const [list, gold] of examples) {
      const scores = new Int32Array(3);
      addScores(weights, Int32Array.from([...list, 999]), 3, scores);
      expect(bestClass(scores, 3)).toBe(gold);
    }
  });

  it('writes the same bytes twice', () => {
    const [one, two] = [new Writer(), new Writer()];
    train().write(one);
    train().write(two);
    expect(one.finish()).toEqual(two.finish());
  });

  it('keeps weights that are larger than a byte', () => {
    const trainer = new Trainer(2);
    trainer.count(Int32Array.of(5, 6), 2);
    trainer.admit(1);
    trainer.step = 1;
    trainer.update(Int32Array.of(5), 1, 0, 1);
    trainer.update(Int32Array.of(6), 1, 0, 40);
    trainer.step = 2;
    const writer = new Writer();
    trainer.write(writer, { beyond: 1 });
    const weights = readWeights(createReader(writer.finish()));
    const score = (feature: number): number => {
      const scores = new Int32Array(2);
      addScores(weights, Int32Array.of(feature), 1, scores);
      return scores[0]!;
    };
    expect(score(5)).toBe(127);
    expect(score(6)).toBe(127 * 40);
  });
});

describe('shuffle', () => {
  it('is the same for the same seed', () => {
    const order = (seed: number): number[] => {
      const list = [1, 2, 3, 4, 5, 6, 7, 8];
      shuffle(list, createRandom(seed));
      return list;
    };
    expect(order(1)).toEqual(order(1));
    expect(order(1)).not.toEqual(order(2));
    expect(order(1).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('createHider', () => {
  it('hides about the share that is asked for, keeps the order, and does the same again', () => {
    const run = (drop: number): number[] => {
      const row = Int32Array.from({ length: 20_000 }, (_, i) => i);
      return [...row.subarray(0, createHider(row, drop)(row.length))];
    };
    const kept = run(64);
    expect(kept.length / 20_000).toBeCloseTo(0.75, 1);
    expect(kept).toEqual(kept.toSorted((a, b) => a - b));
    expect(run(64)).toEqual(kept);
    expect(run(0)).toHaveLength(20_000);
  });
});
