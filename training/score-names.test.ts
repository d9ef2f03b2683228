import { expect, it } from 'vitest';
import { BEGIN, INSIDE, LAST, labelOf, ONLY, OUTSIDE } from '../src/stages/entities/labels.ts';
import { scoreNames } from './score-names.ts';

it('counts a name as found where its type and both ends are right, in the sentences asked for', () => {
  const gold = Uint8Array.of(labelOf(0, BEGIN), labelOf(0, LAST), OUTSIDE, labelOf(2, ONLY), labelOf(1, ONLY));
  const found = Uint8Array.of(labelOf(0, BEGIN), labelOf(0, INSIDE), labelOf(0, LAST), labelOf(2, ONLY), OUTSIDE);
  const score = (counts: (sentence: number) => boolean) => scoreNames(gold, found, Int32Array.of(0, 4, 5), counts);
  expect(score(() => true)).toBe('all 40.0 (50.0 / 33.3), person 0.0 (0.0 / 0.0), organization 0.0 (– / 0.0), place 100.0 (100.0 / 100.0)');
  expect(score(sentence => sentence === 1)).toBe('all 0.0 (– / 0.0), person – (– / –), organization 0.0 (– / 0.0), place – (– / –)');
});
