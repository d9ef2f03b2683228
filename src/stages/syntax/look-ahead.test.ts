import { expect, it } from 'vitest';
import { COMMA, createAhead, FINITE, lookAhead, UPOS } from './look-ahead.ts';

const kindOfTag = Uint8Array.of(UPOS.indexOf('NOUN'), FINITE, COMMA, UPOS.indexOf('CCONJ'));

it('tells where the next finite verb, comma and conjunction stand', () => {
  // envoys arrived , talked and left
  const ahead = lookAhead(createAhead(1), Uint8Array.of(0, 1, 2, 1, 3, 1), 6, kindOfTag);
  expect([...ahead.verb.subarray(0, 6)]).toEqual([1, 1, 3, 3, 5, 5]);
  expect([...ahead.comma.subarray(0, 6)]).toEqual([2, 2, 2, 6, 6, 6]);
  expect([...ahead.conjunction.subarray(0, 6)]).toEqual([4, 4, 4, 4, 4, 6]);
});
