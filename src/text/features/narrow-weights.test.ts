import { describe, expect, it } from 'vitest';
import { Trainer } from '../../../training/trainer.ts';
import { writeNarrowWeights } from '../../../training/write-weights.ts';
import { Writer } from '../../../training/writer.ts';
import { addNarrowScores, readNarrowWeights } from './narrow-weights.ts';
import { createReader } from './reader.ts';

/** A classifier in which feature `f` has the weights [f, -f, 2 * f] for some features far apart. */
function written(features: readonly number[]): Uint8Array {
  const trainer = new Trainer(3);
  trainer.count(Int32Array.from(features), features.length);
  trainer.admit(1);
  trainer.step = 1;
  features.forEach((feature, i) => {
    trainer.update(Int32Array.of(feature), 1, 0, i + 1);
    trainer.update(Int32Array.of(feature), 1, 1, -(i + 1));
    trainer.update(Int32Array.of(feature), 1, 2, 2 * (i + 1));
  });
  trainer.step = 2;
  const writer = new Writer();
  writeNarrowWeights(trainer.averages(), writer);
  return writer.finish();
}

describe('narrow weights', () => {
  const features = [1, -1, 0x7fffffff, -0x80000000, 12345678, -12345678, 64, 128, 192];

  it('come back for every feature, in proportion, and as nothing for others', () => {
    const weights = readNarrowWeights(createReader(written(features)));
    const scores = new Int32Array(3);
    const scale = 511 / (2 * features.length);
    features.forEach((feature, i) => {
      scores.fill(0);
      addNarrowScores(weights, Int32Array.of(feature, 777), 2, scores);
      for (const [k, factor] of [1, -1, 2].entries()) expect(Math.abs(scores[k]! - factor * (i + 1) * scale)).toBeLessThanOrEqual(0.5);
    });
    scores.fill(0);
    addNarrowScores(weights, Int32Array.of(777, 778), 2, scores);
    expect([...scores]).toEqual([0, 0, 0]);
  });

  it('add up over features', () => {
    const weights = readNarrowWeights(createReader(written(features)));
    const [one, all] = [new Int32Array(3), new Int32Array(3)];
    const sum = [0, 0, 0];
    for (const feature of features) {
      one.fill(0);
      addNarrowScores(weights, Int32Array.of(feature), 1, one);
      one.forEach((score, k) => {
        sum[k]! += score;
      });
    }
    addNarrowScores(weights, Int32Array.from(features), features.length, all);
    expect([...all]).toEqual(sum);
  });

  it('throw where the file ends early', () => {
    const bytes = written(features);
    expect(() => readNarrowWeights(createReader(bytes.subarray(0, bytes.length - 3)))).toThrow(RangeError);
  });
});
