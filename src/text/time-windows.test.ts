import { describe, expect, it } from 'vitest';
import type { Time } from '../model/layers.ts';
import { dueOf, lengthOfDuration, spanOf, windowOf } from './time-windows.ts';

const length = (value: string, modifier?: Time['modifier']): Time => {
  const time: Time = { start: 0, end: 1, type: 'DURATION', value, earliest: null, latest: null, basis: 'none' };
  return modifier ? { ...time, modifier } : time;
};
const date = (earliest: string | null, latest = earliest, modifier?: Time['modifier']): Time => {
  const time: Time = { start: 0, end: 1, type: 'DATE', value: earliest ?? 'XXXX', earliest, latest, basis: 'published' };
  return modifier ? { ...time, modifier } : time;
};

describe('dueOf', () => {
  it.each<[string, Time, string, string]>([
    ['a two-week deadline', length('P2W'), '2025-05-28', '2025-06-11 2025-06-11 true'],
    ['ten days', length('P10D'), '2025-05-28', '2025-06-07 2025-06-07 false'],
    ['at least four days', length('P4D', 'at-least'), '2025-05-29', '2025-06-02 2025-06-02 true'],
    ['about two weeks', length('P2W', 'approximate'), '2025-05-28', '2025-06-09 2025-06-13 true'],
    ['a month, cut to its length', length('P1M'), '2024-01-31', '2024-02-29 2024-02-29 true'],
    ['over the year', length('P3D'), '2024-12-30', '2025-01-02 2025-01-02 false'],
    ['72 hours', length('PT72H'), '2025-05-28', '2025-05-31 2025-05-31 true'],
    ['by the end of June', date('2025-06-26', '2025-06-30', 'end'), '2025-06-02', '2025-06-30 2025-06-30 false'],
    ['by Friday', date('2025-06-06', '2025-06-06', 'before'), '2025-06-02', '2025-06-06 2025-06-06 false'],
    ['by July', date('2025-07-01', '2025-07-31', 'before'), '2025-06-02', '2025-07-31 2025-07-31 true'],
    ['on 2 June', date('2025-06-02'), '2025-05-28', '2025-06-02 2025-06-02 false'],
    ['next week', date('2025-06-09', '2025-06-15'), '2025-06-04', '2025-06-09 2025-06-15 true'],
  ])('%s', (_, time, said, expected) => {
    const due = dueOf(time, said)!;
    expect(`${due.earliest} ${due.latest} ${due.approximate}`).toBe(expected);
  });

  it('stays open where the day, the length or the date is', () => {
    expect(dueOf(length('P2W'), null)).toBeNull();
    expect(dueOf(length('PXW'), '2025-05-28')).toBeNull();
    expect(dueOf(date(null), '2025-05-28')).toBeNull();
    expect(dueOf({ ...date('2025-05-28'), value: 'PRESENT_REF' }, '2025-05-28')).toBeNull();
    expect(dueOf({ ...length('P1D'), type: 'SET' }, '2025-05-28')).toBeNull();
  });
});

describe('lengthOfDuration', () => {
  it.each([
    ['P2Y6M', 30, 0],
    ['P2W', 0, 14],
    ['PT36H', 0, 2],
    ['P1DT12H', 0, 2],
    ['PT30M', 0, 0],
  ])('%s', (value, months, days) => {
    expect(lengthOfDuration(value)).toMatchObject({ months, days });
  });

  it.each(['P', 'PT', 'PXD', 'P3NI', '2025-06-02', ''])('%s is no length', value => {
    expect(lengthOfDuration(value)).toBeNull();
  });
});

describe('windows', () => {
  it('covers the days of a date', () => {
    expect(windowOf(date('2025-05-23', '2025-05-25'))).toEqual({ earliest: '2025-05-23', latest: '2025-05-25' });
    expect(windowOf(length('P2W'))).toBeNull();
    expect(windowOf(date('2025-05-23', null))).toBeNull();
  });

  it('joins the ends of a range', () => {
    expect(spanOf(date('2025-05-23'), date('2025-05-25'))).toEqual({ earliest: '2025-05-23', latest: '2025-05-25' });
    expect(spanOf(date('2025-05-25'), date('2025-05-23'))).toBeNull();
    expect(spanOf(date(null), date('2025-05-23'))).toBeNull();
  });
});
