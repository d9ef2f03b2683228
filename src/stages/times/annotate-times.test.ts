import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../languages/en/times/index.ts';
import type { Statement, Time } from '../../model/layers.ts';
import { isDay } from '../../text/calendar.ts';
import { annotateTimes } from './annotate-times.ts';

const read = (text: string, published: string | null): Time[] => annotateTimes({ text, published }, englishTimes);
const one = (text: string, published: string | null): Time => {
  const times = read(text, published);
  expect(times).toHaveLength(1);
  return times[0]!;
};

describe('what a time can mean', () => {
  it.each<[string, string, Partial<Time>]>([
    ['It ended in early 1905.', '2025-06-04', { earliest: '1905-01-01', latest: '1905-05-02', modifier: 'start', basis: 'absolute' }],
    ['It is due in mid-June.', '2025-06-04', { earliest: '2025-06-11', latest: '2025-06-20', modifier: 'mid', basis: 'published' }],
    ['It is due by the end of June.', '2025-06-04', { earliest: '2025-06-26', latest: '2025-06-30', modifier: 'end' }],
    ['It is due by Friday.', '2025-06-04', { earliest: '2025-06-06', latest: '2025-06-06', modifier: 'before' }],
    ['Since Friday it rains.', '2025-06-04', { earliest: '2025-05-30', latest: '2025-05-30', modifier: 'after' }],
    ['A pause of at least 30 days is needed.', '2025-06-04', { value: 'P30D', earliest: null, latest: null, modifier: 'at-least' }],
    ['It lasts up to 90 days.', '2025-06-04', { value: 'P90D', modifier: 'at-most' }],
    ['It lasts about two weeks.', '2025-06-04', { value: 'P2W', modifier: 'approximate' }],
    ['It grew over the past two weeks.', '2025-06-04', { value: 'P2W', earliest: '2025-05-21', latest: '2025-06-04' }],
    ['They met last week.', '2025-01-02', { value: '2024-W52', earliest: '2024-12-23', latest: '2024-12-29' }],
    ['The winter of 1994 was hard.', '2025-06-04', { value: '1994-WI', earliest: '1994-12-01', latest: '1995-02-28' }],
  ])('%s', (text, published, expected) => {
    expect(one(text, published)).toMatchObject(expected);
  });
});

describe('without a day of publication', () => {
  it.each<[string, string]>([
    ['They meet on Monday.', 'XXXX-WXX-1'],
    ['They met yesterday.', 'XXXX-XX-XX'],
    ['They meet on June 2.', 'XXXX-06-02'],
    ['They met last week.', 'XXXX-WXX'],
    ['They met last month.', 'XXXX-XX'],
    ['They met last year.', 'XXXX'],
    ['They met two years ago.', 'XXXX'],
    ['They meet in the summer.', 'XXXX-SU'],
  ])('%s stays open', (text, value) => {
    expect(one(text, null)).toMatchObject({ value, earliest: null, latest: null, basis: 'none' });
  });

  it('counts from a dateline that has a year', () => {
    const times = read('VIENNA, May 29, 1955 - The envoys met yesterday.', null);
    expect(times.map(({ value, basis }) => [value, basis])).toEqual([
      ['1955-05-29', 'absolute'],
      ['1955-05-28', 'dateline'],
    ]);
  });

  it('does not take a date in running text for a dateline', () => {
    expect(read('The treaty of May 29, 1955 failed yesterday.', null)[1]).toMatchObject({ value: 'XXXX-XX-XX', basis: 'none' });
  });

  it('takes a year that the text gives for the same day', () => {
    const times = read('The raid of Aug. 7, 1998 was the worst. Survivors of Aug. 7 met again.', '2001-01-10');
    expect(times[1]).toMatchObject({ value: '1998-08-07', basis: 'text' });
  });
});

describe('what others say', () => {
  it('counts from the day a quotation was spoken', () => {
    const text = 'The envoy on June 2 slammed the plan, saying it was late.\n\n"It came only today," he added.';
    expect(read(text, '2025-06-03').map(({ value, basis }) => [value, basis])).toEqual([
      ['2025-06-02', 'published'],
      ['2025-06-02', 'utterance'],
    ]);
  });

  it('believes the statements it is given', () => {
    const text = '"We leave tomorrow," said the envoy.';
    const statement: Statement = { source: [[24, 33]], cue: [[19, 23]], content: [[0, 18]], kind: 'direct', saidOn: '2025-05-30' };
    const times = annotateTimes({ text, published: '2025-06-04', statements: [statement] }, englishTimes);
    expect(times).toMatchObject([{ value: '2025-05-31', basis: 'utterance' }]);
  });

  it('keeps to the report outside quotations', () => {
    expect(read('He said on June 2 that it would rain. It rained today.', '2025-06-04')[1]).toMatchObject({ value: '2025-06-04' });
  });
});

describe('histories', () => {
  const years = [1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808].map(year => `In ${year} the guild kept the bridge.`).join(' ');

  it('go forward from the year told last', () => {
    const times = read(`${years} On 3 November the bridge burned. In December it was rebuilt.`, '2009-12-19');
    expect(times.slice(-2).map(({ value, basis }) => [value, basis])).toEqual([
      ['1808-11-03', 'narrative'],
      ['1808-12', 'narrative'],
    ]);
  });
});

describe('furniture of the page', () => {
  it('has no times', () => {
    const text = 'They met on Friday.\nFourteen days free';
    const blocks = [
      { start: 0, end: 19, type: 'body' },
      { start: 20, end: text.length, type: 'promotion' },
    ] as const;
    expect(annotateTimes({ text, published: '2025-06-04', blocks }, englishTimes).map(({ value }) => value)).toEqual(['2025-05-30']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'the',
      'last',
      'next',
      'two',
      'Monday',
      'June',
      'May',
      '2',
      '31',
      '1998',
      '2nd',
      'of',
      'to',
      '-',
      ',',
      '.',
      ':',
      "'",
      '"',
      '\n\n',
      'ago',
    ],
    ...[
      'weeks',
      'day',
      'years',
      'earlier',
      'half',
      'a',
      'and',
      '10',
      '35',
      'p.m.',
      'noon',
      'every',
      'century',
      "'80s",
      '½',
      '1/2',
      'Q3',
      '99999',
    ],
    ...[
      'hundred',
      'thousand',
      'million',
      'quarter',
      'BC',
      'Easter',
      'eve',
      'end',
      'early',
      'now',
      'W',
      '\ud800',
      'é',
      '0000-00-00',
      '9999-12-31',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map(list => list.join(' ')),
  );
  const days = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.constantFrom('0001-01-01', '9999-12-31', '2024-02-29', '2025-06-04', '2025-13-01'),
  );

  it('gives times in range, in order, not overlapping, and the same twice', () => {
    fc.assert(
      fc.property(texts, days, (text, published) => {
        const times = read(text, published);
        expect(read(text, published)).toEqual(times);
        let end = 0;
        for (const time of times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          end = time.end;
          if (time.earliest !== null) expect(isDay(time.earliest)).toBe(true);
          if (time.latest !== null) expect(isDay(time.latest)).toBe(true);
          if (time.earliest !== null && time.latest !== null) expect(time.earliest <= time.latest).toBe(true);
          if (time.basis === 'none') expect([time.earliest, time.latest]).toEqual([null, null]);
        }
      }),
      { numRuns: 600 },
    );
  });
});
