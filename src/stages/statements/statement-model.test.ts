import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packWeights } from '../../../training/statements/train-statements.ts';
import { englishStatementModel } from '../../languages/en/statements/index.ts';
import { readStatementModel, weigh } from './statement-model.ts';

describe('the model file of the statements layer', () => {
  const bytes = packWeights({ 'l:say': 1.5, 'f:obj': -0.37, neg: 0, 'c1:Ç|that': -12.34 });

  it.each([
    [['l:say'], 1.5],
    [['f:obj'], -0.37],
    [['neg'], 0],
    [['c1:Ç|that'], -12.34],
    [['l:say', 'f:obj', 'never seen'], 1.13],
    [[], 0],
  ])('%j weighs %d', (features, sum) => {
    expect(weigh(features, readStatementModel(bytes))).toBeCloseTo(sum, 9);
  });

  it('is refused when it is cut short, another file or another version', () => {
    expect(() => readStatementModel(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => readStatementModel(new TextEncoder().encode('\u0004what else'))).toThrow('no model of the statements layer');
    const later = bytes.slice();
    later[22] = 9;
    expect(() => readStatementModel(later)).toThrow('version 9');
  });

  it('knows that "said that" introduces what is said, and a chair on which somebody sat does not', () => {
    const model = readStatementModel(readFileSync(englishStatementModel));
    const said = weigh(['', 'f:that', 'l:say', 'lf:say|that', 'kf:speech|that', 'p:VBD|root', 'v:subject|that', 's:name:person'], model);
    const sat = weigh(
      ['', 'f:obl:on', 'l:sit', 'lf:sit|obl:on', 'kf:other|obl:on', 'p:VBD|root', 'v:subject|obl:on', 's:name:person'],
      model,
    );
    expect(said).toBeGreaterThan(0);
    expect(sat).toBeLessThan(-1);
  });
});
