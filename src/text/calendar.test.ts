import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  daysBetween,
  easterSunday,
  firstDayNumber,
  formatDay,
  formatWeek,
  intersectDays,
  isDate,
  isDay,
  isLeapYear,
  isoWeekOf,
  lastDayNumber,
  mondayOfWeek,
  monthInterval,
  parseDay,
  partsOf,
  weekdayOf,
  weekInterval,
  yearInterval,
} from './calendar.ts';

describe('days', () => {
  it('reads what names a day and nothing else', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('2025-06-02T10:00:00Z')).toBe(parseDay('2025-06-02'));
    for (const text of ['', '2025-6-2', '2023-02-29', '2025-13-01', '2025-06-021', 'today', '0000-01-01', null, undefined]) {
      expect(parseDay(text)).toBeNull();
    }
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2025-06-02T10:00')).toBe(false);
    expect(isDate(1900, 2, 29)).toBe(false);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2000-02-28', 2, '2000-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['9999-12-31', 5, '9999-12-31'],
    ['0001-01-01', -5, '0001-01-01'],
  ])('%s plus %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-11-15', 3, '2024-02-15'],
    ['2023-01-15', -13, '2021-12-15'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('keeps 29 February within the month', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(isLeapYear(2000)).toBe(true);
    expect(isLeapYear(1900)).toBe(false);
  });

  it.each([
    ['2025-06-02', 1],
    ['2024-02-29', 4],
    ['1905-09-05', 2],
    ['1969-12-31', 3],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it.each([
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['1998-03-04', '1998-W10'],
  ])('%s lies in %s', (day, week) => {
    expect(formatWeek(parseDay(day)!)).toBe(week);
  });

  it('gives first and last days', () => {
    expect(monthInterval(2024, 2)).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(yearInterval(1905)).toEqual({ earliest: '1905-01-01', latest: '1905-12-31' });
    expect(weekInterval(parseDay('2025-06-04')!)).toEqual({ earliest: '2025-06-02', latest: '2025-06-08' });
    expect(intersectDays(yearInterval(2025), monthInterval(2025, 6))).toEqual(monthInterval(2025, 6));
    expect(intersectDays(yearInterval(2024), monthInterval(2025, 6))).toBeNull();
  });

  it('knows Easter', () => {
    expect([1999, 2000, 2024, 2025].map(year => formatDay(easterSunday(year)))).toEqual([
      '1999-04-04',
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
    ]);
  });

  it('refuses what is no day', () => {
    expect(() => addDays('yesterday', 1)).toThrow(RangeError);
  });
});

describe('properties', () => {
  const days = fc.integer({ min: firstDayNumber, max: lastDayNumber });

  it('formats and reads back every day, in order', () => {
    fc.assert(
      fc.property(days, number => {
        const text = formatDay(number);
        expect(parseDay(text)).toBe(number);
        const { year, month, day } = partsOf(number);
        expect(dayNumber(year, month, day)).toBe(number);
        if (number < lastDayNumber) expect(text < formatDay(number + 1)).toBe(true);
      }),
    );
  });

  it('agrees with Date in UTC', () => {
    fc.assert(fc.property(days, number => formatDay(number) === new Date(number * 86_400_000).toISOString().slice(0, 10)));
  });

  it('week numbers lead back to their week', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDayNumber + 7, max: lastDayNumber - 7 }), number => {
        const { year, week } = isoWeekOf(number);
        const monday = mondayOfWeek(year, week);
        expect(number - monday).toBeGreaterThanOrEqual(0);
        expect(number - monday).toBeLessThan(7);
      }),
    );
  });

  it('distance undoes addition', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: -5000, max: 5000 }), (number, step) => {
        const day = formatDay(number);
        expect(daysBetween(day, addDays(day, step))).toBe(step);
      }),
    );
  });
});
