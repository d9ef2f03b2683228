import { describe, expect, it } from 'vitest';
import type { Evidence, Item, ItemKind } from '../../src/model/index.ts';
import { type KeyItem, matchRecord, measureRecord, overlaps, type Trap, triggers } from './match-record.ts';

const at = (start: number, end: number, doc = 'a'): Evidence => ({ doc, start, end, quote: 'x'.repeat(end - start) });

const key = (kind: ItemKind, evidence: readonly Evidence[], more: Partial<KeyItem> = {}): KeyItem => ({
  id: `${kind}/${evidence[0]?.start}`,
  kind,
  title: kind,
  status: null,
  date: null,
  parties: [],
  attributes: {},
  core: true,
  evidence,
  ...more,
});

const found = (kind: ItemKind, evidence: readonly [Evidence, ...Evidence[]], more: Partial<Item> = {}): Item =>
  ({
    id: kind,
    process: 'p',
    kind,
    title: kind,
    status: null,
    disputed: false,
    date: null,
    parties: [],
    attributes: {},
    evidence,
    ...more,
  }) as Item;

describe('overlap of passages', () => {
  it.each([
    ['the same', at(0, 40), at(0, 40), true],
    ['half of the shorter', at(0, 40), at(20, 100), true],
    ['less than half', at(0, 40), at(21, 100), false],
    ['a key passage in a sentence', at(10, 20), at(0, 200), true],
    ['a word of a long key passage', at(0, 200), at(0, 9), false],
    ['another document', at(0, 40), at(0, 40, 'b'), false],
    ['a whole report', at(0, 40), at(0, 1001), false],
  ])('%s', (_name, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
  });
});

describe('matching', () => {
  it('is one to one', () => {
    const pairs = matchRecord([key('meeting', [at(0, 40)])], [found('meeting', [at(0, 40)]), found('meeting', [at(0, 30)])]);
    expect(pairs).toHaveLength(1);
  });

  it('exchanges partners rather than lose one', () => {
    const wide = found('meeting', [at(0, 40), at(100, 140)]);
    const narrow = found('meeting', [at(0, 40)]);
    const keys = [key('meeting', [at(0, 40), at(100, 140)]), key('meeting', [at(100, 140)])];
    expect(matchRecord(keys, [wide, narrow])).toHaveLength(2);
  });

  it('gives half for a near kind and nothing for another', () => {
    const keys = [key('demand', [at(0, 40)]), key('meeting', [at(100, 140)])];
    const figures = measureRecord(keys, [found('position', [at(0, 40)]), found('exchange', [at(100, 140)])]);
    expect(figures).toMatchObject({ recall: 0.25, precision: 0.25 });
  });

  it('wants both sides of a discrepancy', () => {
    const both = key('discrepancy', [at(0, 40), at(0, 40, 'b')]);
    expect(measureRecord([both], [found('discrepancy', [at(0, 40)])]).recall).toBe(0);
    expect(measureRecord([both], [found('discrepancy', [at(0, 40), at(0, 40, 'b')])]).recall).toBe(1);
  });

  it('does not hold a statement outside the key against the record', () => {
    expect(
      measureRecord([key('meeting', [at(0, 40)])], [found('meeting', [at(0, 40)]), found('statement', [at(500, 540)])]).precision,
    ).toBe(1);
  });
});

describe('traps', () => {
  const trap: Trap = {
    id: 'trap/postponed',
    why: 'it was put off',
    kinds: ['meeting'],
    wrong: { status: ['held'], date: { start: '1905-08-22', end: '1905-08-22' } },
    evidence: [at(0, 40)],
  };

  it.each([
    [{ status: 'held', date: '1905-08-22' }, true],
    [{ status: 'postponed', date: '1905-08-22' }, false],
    [{ status: 'held', date: '1905-08-23' }, false],
    [{ status: 'held', date: null }, false],
  ])('%j', (more, expected) => {
    expect(triggers(trap, found('meeting', [at(0, 40)], more))).toBe(expected);
  });

  it('reads values without their thousands commas', () => {
    const price: Trap = { ...trap, wrong: { value: ['1500 million yen'], disputed: false } };
    const attributes = { terms: { value: '1,500 million yen', claims: [] } };
    expect(triggers(price, found('meeting', [at(0, 40)], { attributes }))).toBe(true);
    expect(triggers(price, found('meeting', [at(0, 40)], { attributes, disputed: true }))).toBe(false);
  });
});
