import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../src/languages/en/times/index.ts';
import type { Time } from '../../src/model/index.ts';
import { annotateTimes, annotateTimesWithin, dateDocument } from '../../src/stages/times/index.ts';
import { isDay } from '../../src/text/calendar.ts';
import { dueOf, spanOf, windowOf } from '../../src/text/time-windows.ts';

const classWords = [...new Set(Object.values(englishTimes.words).flatMap(words => Object.keys(words)))];
const printed = (word: string) => fc.constantFrom(word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1));

/** Anything a text about time is made of, and much that it is not, in any order. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...classWords).chain(printed) },
  { weight: 3, arbitrary: fc.nat(40).map(String) },
  { weight: 2, arbitrary: fc.nat(12_000).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...['1st', '29th', '0', '00', '99999999999999999999', '1,000', '3.5', '½', '1990s', "'80s", '1990’s']),
  },
  { weight: 3, arbitrary: fc.constantFrom(...[',', '.', '-', '–', '/', ':', "'", '"', '“', '(', ')', '\n\n', '\t', '%', '$', '+']) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('the', 'of', 'will meet', 'met', 'said', '2025-02-30', '31/31/2025', '99:99', '24:00', '0000-00-00'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 }).map(all => all.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
const published = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map(day => day.toISOString().slice(0, 10)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[null, '', '2025-02-30', '0000-00-00', '0001-01-01', '9999-12-31', '2024-02-29', 'yesterday', '2025-6-4', '99999-01-01'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const read = (input: string, day: string | null) => annotateTimes({ text: input, published: day }, englishTimes);

const bases = new Set(['absolute', 'published', 'dateline', 'utterance', 'narrative', 'text', 'window', 'none']);

/** What is wrong with the times of a text: offsets, order, values, days, basis. */
function faultsOf(input: string, times: readonly Time[]): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const time of times) {
    const fault = (what: string) => faults.push(`${what}: ${JSON.stringify(time)}`);
    if (time.start < end || time.end <= time.start || time.end > input.length) fault('lies wrong');
    end = time.end;
    if (/^$|NaN|undefined|null|Infinity/.test(time.value)) fault('has no value');
    if (!bases.has(time.basis)) fault('has no basis');
    for (const day of [time.earliest, time.latest]) if (day !== null && !isDay(day)) fault('has days that are none');
    if (time.earliest !== null && time.latest !== null && time.earliest > time.latest) fault('ends before it begins');
    if (time.basis === 'none' && (time.earliest !== null || time.latest !== null)) fault('is open and has days');
  }
  return faults;
}

function expectWhole(input: string, times: readonly Time[]): void {
  expect(faultsOf(input, times)).toEqual([]);
}

describe('any text and any day of publication', () => {
  it('give times that lie in the text and on the calendar, or stay open', () => {
    fc.assert(
      fc.property(text, published, (input, day) => expectWhole(input, read(input, day))),
      { numRuns: 4000, seed: 4 },
    );
  });

  it('give the same twice, whatever was read between', () => {
    fc.assert(
      fc.property(text, text, published, (input, other, day) => {
        const first = read(input, day);
        read(other, day);
        expect(read(input, day)).toEqual(first);
      }),
      { numRuns: 800, seed: 5 },
    );
  });

  it('give limits and windows that are days, or none', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        const times = read(input, day);
        for (const [index, time] of times.entries()) {
          const said = day !== null && isDay(day) ? day : null;
          for (const found of [dueOf(time, said), windowOf(time), spanOf(time, times[index + 1] ?? time)]) {
            if (found) expect([isDay(found.earliest), isDay(found.latest), found.earliest <= found.latest]).toEqual([true, true, true]);
          }
        }
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  it('are dated from themselves, or not at all', () => {
    fc.assert(
      fc.property(text, input => {
        const dated = dateDocument({ text: input }, englishTimes);
        if (!dated) return;
        expect(dated.earliest <= dated.latest).toBe(true);
        expectWhole(input, annotateTimesWithin({ text: input }, dated, englishTimes));
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('may repeat without end', () => {
    for (const unit of ['twenty ', '23, ', 'Monday to ', 'the last day of ', '"today ', '1990-', 'May 23, 24, ', "o'", '12:30 '])
      expectWhole(unit.repeat(2000), read(unit.repeat(2000), '2025-06-04'));
  });
});
