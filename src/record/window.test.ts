import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Time } from '../model/index.ts';
import { addDays } from '../text/calendar.ts';
import { dateOf, intersect, lengthOf, overlap, printWindow, shift, type Window, windowOfTime } from './window.ts';

const time = (fields: Partial<Time>): Time => ({
  start: 0,
  end: 1,
  type: 'DATE',
  value: '2001-05-03',
  earliest: '2001-05-03',
  latest: '2001-05-03',
  basis: 'absolute',
  ...fields,
});
const window = (start: string, end = start): Window => ({ start, end });

const windows = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => window(addDays('2000-01-15', from), addDays('2000-01-15', from + length)));

describe('windowOfTime', () => {
  it.each<[string, Partial<Time>, Window | null]>([
    ['a day', {}, window('2001-05-03')],
    ['a month', { value: '2001-05', earliest: '2001-05-01', latest: '2001-05-31' }, window('2001-05-01', '2001-05-31')],
    ['a time of day', { type: 'TIME', value: '2001-05-03TEV' }, window('2001-05-03')],
    ['a length', { type: 'DURATION', value: 'P2W' }, null],
    ['a repetition', { type: 'SET', value: 'P1W' }, null],
    ['an open end', { latest: null }, null],
    ['an open beginning', { earliest: null }, null],
    ['ends the wrong way round', { earliest: '2001-05-04' }, null],
  ])('%s', (_, fields, expected) => {
    expect(windowOfTime(time(fields))).toEqual(expected);
  });
});

describe('windows', () => {
  it.each<[Window, Window, number, boolean]>([
    [window('2001-05-03'), window('2001-05-03'), 0, true],
    [window('2001-05-03'), window('2001-05-04'), 0, false],
    [window('2001-05-03'), window('2001-05-04'), 1, true],
    [window('2001-05-31'), window('2001-06-02'), 1, false],
    [window('2001-05-01', '2001-05-31'), window('2001-05-16'), 0, true],
    [window('2000-02-28'), window('2000-03-01'), 1, false],
    [window('2001-02-28'), window('2001-03-01'), 1, true],
  ])('%j and %j touch with %d days of slack: %s', (a, b, slack, expected) => {
    expect(overlap(a, b, slack)).toBe(expected);
    expect(overlap(b, a, slack)).toBe(expected);
  });

  it('overlap exactly where they have days in common, and the intersection is those days', () => {
    fc.assert(
      fc.property(windows, windows, (a, b) => {
        const common = intersect(a, b);
        expect(common !== null).toBe(overlap(a, b));
        expect(intersect(b, a)).toEqual(common);
        if (!common) return;
        for (const day of [common.start, common.end]) {
          expect(day >= a.start && day <= a.end && day >= b.start && day <= b.end).toBe(true);
        }
        expect(lengthOf(common)).toBeLessThanOrEqual(Math.min(lengthOf(a), lengthOf(b)));
      }),
    );
  });

  it('count both ends', () => {
    expect(lengthOf(window('2001-05-03'))).toBe(1);
    expect(lengthOf(window('2001-05-31', '2001-06-02'))).toBe(3);
  });

  it('shift over the end of a month, and not at all by nothing', () => {
    expect(shift('2001-05-31', 1)).toBe('2001-06-01');
    expect(shift('2001-05-31', 0)).toBe('2001-05-31');
  });

  it('are a day where they are one', () => {
    expect([dateOf(window('2001-05-03')), printWindow(window('2001-05-03'))]).toEqual(['2001-05-03', '2001-05-03']);
    expect(dateOf(window('2001-05-03', '2001-05-05'))).toEqual({ start: '2001-05-03', end: '2001-05-05' });
    expect(printWindow(window('2001-05-03', '2001-05-05'))).toBe('2001-05-03/2001-05-05');
    expect(dateOf(null)).toBeNull();
  });
});
