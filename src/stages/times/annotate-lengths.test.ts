import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../languages/en/times/index.ts';
import { annotateTimes } from './annotate-times.ts';

const read = (published: string | null, text: string) =>
  annotateTimes({ text, published }, englishTimes).map(time => [text.slice(time.start, time.end), time.value]);

type Row = readonly [published: string | null, text: string, found: readonly (readonly [words: string, value: string])[]];

const rows: readonly Row[] = [
  [
    '2025-06-04',
    'They met on May 16. That evening the envoys flew home.',
    [
      ['May 16', '2025-05-16'],
      ['That evening', '2025-05-16TEV'],
    ],
  ],
  ['2025-06-04', 'The ceasefire would last at least 30 days.', [['at least 30 days', 'P30D']]],
  ['2025-06-04', 'They offered a 30-day ceasefire.', [['30-day', 'P30D']]],
  ['2025-06-04', 'They offered a two- to three-day ceasefire.', [['two- to three-day', 'P2D']]],
  ['2025-06-04', 'They offered a 2-3-day ceasefire.', [['2-3-day', 'P2D']]],
  ['2025-06-04', 'They offered a 2–3-day ceasefire.', [['2–3-day', 'P2D']]],
  ['2025-06-04', 'He set a two-week deadline.', [['two-week', 'P2W']]],
  ['2025-06-04', 'He will decide within two weeks.', [['two weeks', 'P2W']]],
  ['2025-06-04', 'He will let them know in about two weeks.', [['two weeks', 'P2W']]],
  ['2025-06-04', 'The crew keeps at least four more days of bread.', [['at least four more days', 'P4D']]],
  ['2025-06-04', 'The truce held for 36 hours.', [['36 hours', 'PT36H']]],
  ['2025-06-04', 'The truce held for half an hour.', [['half an hour', 'PT30M']]],
  ['2025-06-04', 'The truce held for two and a half years.', [['two and a half years', 'P2Y6M']]],
  ['2025-06-04', 'The truce held for one and a half hours.', [['one and a half hours', 'PT1H30M']]],
  ['2025-06-04', 'The truce held for several weeks.', [['several weeks', 'PXW']]],
  ['2025-06-04', 'No more than ten days are left.', [['No more than ten days', 'P10D']]],
  ['2025-06-04', 'Up to 90 days may pass.', [['Up to 90 days', 'P90D']]],
  ['2025-06-04', 'In the past three months, 40 trucks crossed.', [['the past three months', 'P3M']]],
  ['2025-06-04', 'Over the next two weeks, 40 trucks will cross.', [['the next two weeks', 'P2W']]],
  ['2025-06-04', 'Raids have grown in recent months.', [['recent months', 'PXM']]],
  ['2025-06-04', 'The session opened at 10:35 a.m. in the old hall.', [['10:35 a.m.', '2025-06-04T10:35']]],
  ['2025-06-04', 'The session ends at 3.50 p.m. in the old hall.', [['3.50 p.m.', '2025-06-04T15:50']]],
  ['2025-06-04', 'The session opened at noon.', [['noon', '2025-06-04T12:00']]],
  ['2025-06-04', 'The session broke up at midnight Tuesday.', [['midnight Tuesday', '2025-06-03T24:00']]],
  ['2025-06-04', 'The session opened on June 2 at 5 p.m. local time.', [['June 2 at 5 p.m. local time', '2025-06-02T17:00']]],
  ['2025-06-04', 'The strike came at 0735 GMT.', [['0735 GMT', '2025-06-04T07:35']]],
  ['2025-06-04', 'The shelling stopped at 19:00.', [['19:00', '2025-06-04T19:00']]],
  ['2025-06-04', 'Two people died overnight.', [['overnight', '2025-06-04TNI']]],
  ['2025-06-04', 'He landed last night.', [['last night', '2025-06-03TNI']]],
  ['2025-06-04', 'They will speak tomorrow evening.', [['tomorrow evening', '2025-06-05TEV']]],
  ['2025-06-04', 'They spoke on Tuesday night.', [['Tuesday night', '2025-06-03TNI']]],
  ['2025-06-04', 'The sides meet every Thursday.', [['every Thursday', 'XXXX-WXX-4']]],
  ['2025-06-04', 'The sides meet twice a week.', [['a week', 'P1W']]],
  ['2025-06-04', 'The sides meet daily.', [['daily', 'P1D']]],
  ['2025-06-04', 'The market is shut on Sundays.', [['Sundays', 'XXXX-WXX-7']]],
  ['2025-06-04', 'They march each July.', [['each July', 'XXXX-07']]],
  ['2025-06-04', 'They rotate every two weeks.', [['every two weeks', 'P2W']]],
  ['2025-06-04', 'He arrived on the morning of 3 May 2025.', [['the morning of 3 May 2025', '2025-05-03TMO']]],
  ['2025-06-04', 'They spoke for three nights.', [['three nights', 'P3NI']]],
  ['2025-06-04', 'A week-long truce began.', [['week-long', 'P1W']]],
  [
    '1993-05-05',
    'The chips accord of 1986 ran five years.',
    [
      ['1986', '1986'],
      ['five years', 'P5Y'],
    ],
  ],
];

describe('hours, lengths and repetitions', () => {
  it.each(rows)('%s: %s', (published, text, found) => {
    expect(read(published, text)).toEqual(found);
  });
});
