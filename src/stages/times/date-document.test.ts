import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../languages/en/times/index.ts';
import { isDay } from '../../text/calendar.ts';
import { dateDocument } from './date-document.ts';
import { annotateTimesWithin } from './within-window.ts';

const bounded = (text: string, rest: Partial<Parameters<typeof dateDocument>[0]> = {}) => {
  const dating = dateDocument({ text, ...rest }, englishTimes);
  return dating && `${dating.earliest} ${dating.latest}`;
};

/** A report of the river talks that names no year: two past deadlines, a round to come, weekdays. */
const river = [
  'The government has proposed a second round of river talks for 2 June.',
  'The commissioner set such limits before, on 27 April and on 19 May.',
  'The guild hit back on Thursday and asked for the list before the meeting on Monday.',
].join('\n\n');

describe('dating a report', () => {
  it('lies between what it tells as past and what it tells as coming', () => {
    const text = 'The envoys met on 19 May 1931 in the mill. They will meet again on 2 June 1931.';
    expect(bounded(text)).toBe('1931-05-19 1931-06-02');
  });

  it('takes the year from the collection', () => {
    const text = 'The envoys met on 19 May in the mill. They will meet again on 2 June.';
    const dating = dateDocument({ text, context: { earliest: '1931-04-01', latest: '1931-07-01' } }, englishTimes)!;
    expect([dating.earliest, dating.latest]).toEqual(['1931-05-19', '1931-06-02']);
    expect(dating.basis).toContain('year from the collection');
    expect(text.slice(dating.evidence.start, dating.evidence.end)).toMatch(/19 May|2 June/);
  });

  it('takes the year from the years given', () => {
    expect(bounded('The envoys met on 19 May. They will meet on 2 June.', { years: [1931] })).toBe('1931-05-19 1931-06-02');
  });

  it('takes the year from its own dates', () => {
    const text = 'On 3 April 1931 the pact failed. The envoys met on 19 May. They will meet on 2 June.';
    expect(bounded(text)).toBe('1931-05-19 1931-06-02');
  });

  it('takes the year from a weekday that fits, not before the last year it tells', () => {
    const text = 'A round is planned on June 2. The envoys will meet for the first time since 1922, and are ready for next Monday.';
    // 2 June was a Monday in 1924 for the first time after 1922.
    expect(bounded(text)).toBe('1924-05-20 1924-06-01');
  });

  it('narrows by the weekday of a coming day', () => {
    // 2 June 2025 is a Monday: "on Monday" is said in the week before it.
    expect(bounded(river, { context: { earliest: '2025-04-20', latest: '2025-07-01' } })).toBe('2025-05-26 2025-06-02');
  });

  it('believes a dateline', () => {
    const text = 'VIENNA, May 29 (Danube Press): The envoys will meet on June 2.';
    expect(bounded(text, { years: [1931] })).toBe('1931-05-29 1931-05-30');
    expect(dateDocument({ text, years: [1931] }, englishTimes)!.basis).toContain('dateline');
  });

  it('counts back from a date beside its distance', () => {
    expect(bounded('The envoys met two weeks ago, on May 16, 1931, and they left.')).toBe('1931-05-27 1931-06-02');
    expect(bounded('The envoys met yesterday, 16 May 1931, in the mill.')).toBe('1931-05-17 1931-05-17');
  });

  it.each([
    ['no date', 'The envoys met in the mill and will meet again on Thursday.'],
    ['no year', 'The envoys met on 19 May. They will meet on 2 June.'],
    ['no end', 'The envoys met on 19 May 1931 in the mill.'],
    ['nothing', ''],
    ['a year in passing', 'Since 1922 they have met on 19 May.'],
  ])('leaves open: %s', (_, text) => {
    expect(bounded(text)).toBeNull();
  });

  it('is not led astray by dates of history', () => {
    const text = 'The envoys met on 19 May 1931. They will meet on 2 June 1931. The bridge was built on 4 July 1804.';
    expect(bounded(text)).toBe('1931-05-19 1931-06-02');
  });

  it('gives a valid interval with its passage, or nothing, for any text', () => {
    const words = fc.constantFrom(
      'on',
      'will',
      'met',
      '2 June',
      '19 May 1931',
      'next Monday',
      'VIENNA,',
      'May 29',
      '(X):',
      'two weeks ago,',
      '.',
      '30 February',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), fc.option(fc.constantFrom(1931, 2024)), (list, year) => {
        const text = list.join(' ');
        const dating = dateDocument({ text, years: year === null ? [] : [year] }, englishTimes);
        if (!dating) return;
        expect(isDay(dating.earliest) && isDay(dating.latest)).toBe(true);
        expect(dating.earliest <= dating.latest).toBe(true);
        expect(dating.basis).not.toBe('');
        expect(dating.evidence.end).toBeLessThanOrEqual(text.length);
        expect(dating.evidence.start).toBeLessThan(dating.evidence.end);
      }),
    );
  });
});

describe('times within a window', () => {
  const window = { earliest: '2025-05-26', latest: '2025-06-02' };
  const read = (text: string) =>
    annotateTimesWithin({ text }, window, englishTimes).map(time => [
      text.slice(time.start, time.end),
      time.value,
      time.earliest,
      time.latest,
    ]);

  it('keeps what is the same on every day of it', () => {
    expect(read('They met on 27 April, three years ago.')).toEqual([
      ['27 April', '2025-04-27', '2025-04-27', '2025-04-27'],
      ['three years ago', '2022', '2022-01-01', '2022-12-31'],
    ]);
  });

  it('covers what depends on the day', () => {
    expect(read('They met on Thursday.')).toEqual([['Thursday', 'XXXX-WXX-4', '2025-05-22', '2025-05-29']]);
    expect(read('They met yesterday.')).toEqual([['yesterday', 'XXXX-XX-XX', '2025-05-25', '2025-06-01']]);
  });

  it('ties a weekday to the one day named that it can be', () => {
    expect(read('The talks are set for 2 June. Nothing is ready for Monday.')[1]).toEqual([
      'Monday',
      '2025-06-02',
      '2025-06-02',
      '2025-06-02',
    ]);
  });

  it('leaves what has a year alone', () => {
    expect(read('It fell on 3 May 1931.')).toEqual([['3 May 1931', '1931-05-03', '1931-05-03', '1931-05-03']]);
  });
});
