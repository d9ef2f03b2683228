import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../languages/en/times/index.ts';
import { annotateTimes } from './annotate-times.ts';

/** Ages, prices, counts, scores, names and verbs that look like times. */
const texts: readonly string[] = [
  'They agreed on a 1,000-for-1,000 exchange of prisoners.',
  'They traded all for all, 6,000 for 6,000.',
  'A 30-year-old man and a 5-month-old girl were freed.',
  'She is 48 years old.',
  'All soldiers aged 18-25 went home.',
  'The ticket cost $1,990 and the bread 2.50 euros.',
  'About 2000 people came to the square.',
  'More than 1,950 shells were fired.',
  'The team won 3-2 after leading 2-0.',
  'The motion passed by a 52-48 vote.',
  'Resolution 1973 was passed in full.',
  'The road is 1,400 miles long.',
  'They may march if they must.',
  'The judge may decide.',
  'The fall of the city was sudden.',
  'A spring broke in the old clock.',
  'He sat in the second row of seats.',
  'Route 1920 is closed to trucks.',
  'The minutes of the meeting were lost.',
  'Section 1812 applies here.',
  'The price rose 2.5 percent.',
  'He drove 1990 kilometers north.',
  'They won for the second time.',
  'The Daily Mirror ran it.',
  'Mr. May spoke to reporters.',
  'Flight 1905 was late.',
  'There were 1,200 captives from each side.',
  'He has 14 members in the party.',
  'It weighs 1945 kg.',
];

describe('no times', () => {
  it.each(texts)('%s', text => {
    expect(annotateTimes({ text, published: '2025-06-04' }, englishTimes)).toEqual([]);
  });
});
