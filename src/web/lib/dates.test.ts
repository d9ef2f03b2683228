import { expect, test } from 'vitest';
import type { Day, DayRange } from '../../model/index.ts';
import { bucketsOf } from './buckets.ts';
import { daysBetween, showDate, weekdayOf } from './dates.ts';

const cases: readonly [date: Day | DayRange | null, shown: string][] = [
  ['1905-08-28', '28 Aug 1905'],
  [null, 'undated'],
  ['soon', 'soon'],
  [{ start: null, end: null }, 'undated'],
  [{ start: null, end: '1905-06-30' }, 'by 30 Jun 1905'],
  [{ start: '1905-06-30', end: null }, 'from 30 Jun 1905'],
  [{ start: '1905-05-23', end: '1905-05-25' }, '23–25 May 1905'],
  [{ start: '1905-05-30', end: '1905-06-02' }, '30 May – 2 Jun 1905'],
  [{ start: '1905-12-30', end: '1906-01-02' }, '30 Dec 1905 – 2 Jan 1906'],
  [{ start: '1905-05-23', end: '1905-05-23' }, '23 May 1905'],
  [{ start: '1905-02-01', end: '1905-02-28' }, 'Feb 1905'],
  [{ start: '1904-02-01', end: '1904-02-28' }, '1–28 Feb 1904'],
  [{ start: '1905-07-01', end: '1905-08-31' }, 'Jul–Aug 1905'],
  [{ start: '1905-01-01', end: '1905-12-31' }, '1905'],
];
test.each(cases)('%j is shown as %s', (date, shown) => {
  expect(showDate(date)).toBe(shown);
});

test('calendar facts hold in every time zone', () => {
  expect(weekdayOf('1905-08-29')).toBe('Tuesday');
  expect(daysBetween('1905-02-28', '1905-03-01')).toBe(1);
  expect(daysBetween('1905-09-05', '1905-08-29')).toBe(-7);
  expect(daysBetween(null, '1905-08-29')).toBeNull();
});

test.each([
  ['days', ['1905-08-01', '1905-08-03', '1905-08-20'], 20],
  ['weeks', ['1905-01-01', '1905-08-20'], 34],
  ['months', ['1900-01-15', '1904-12-31'], 60],
  ['years', ['1870-01-15', '1905-12-31'], 36],
])('bars by %s keep every line and leave no gap', (_, days, bars) => {
  const buckets = bucketsOf(days.map(value => ({ value, count: 2 })));
  expect(buckets).toHaveLength(bars);
  expect(buckets.reduce((n, b) => n + b.count, 0)).toBe(2 * days.length);
  for (const [i, bucket] of buckets.entries()) {
    expect(bucket.from <= bucket.to).toBe(true);
    if (i > 0) expect(daysBetween(buckets[i - 1]!.to, bucket.from)).toBe(1);
  }
});
