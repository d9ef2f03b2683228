import { describe } from 'vitest';
import { checkSentences } from './check-sentences.ts';

describe('so long ago, from now, earlier and later', () => {
  checkSentences([
    ['1998-03-22', 'The bridge was blown up two weeks ago.', 'two weeks ago = 1998-W10'],
    ['1998-03-22', 'The bridge was blown up ten days ago.', 'ten days ago = 1998-03-12'],
    ['1998-03-22', 'The bridge was blown up about two weeks ago.', 'two weeks ago = 1998-W10'],
    ['1998-03-22', 'The bridge was blown up nearly two years ago.', 'nearly two years ago = 1996'],
    ['1998-03-22', 'The bridge was blown up more than a year ago.', 'more than a year ago = 1997'],
    ['1998-03-22', 'The bridge was blown up a month ago.', 'a month ago = 1998-02'],
    ['1998-03-22', 'The bridge was blown up a decade ago.', 'a decade ago = 1988'],
    ['1998-03-22', 'The bridge was blown up a few days ago.', 'a few days ago = PAST_REF'],
    ['1998-03-22', 'The bridge was blown up years ago.', 'years ago = PAST_REF'],
    ['1998-03-22', 'The lease ends five years from now.', 'five years from now = 2003'],
    ['1998-03-22', 'The lease ends two weeks from today.', 'two weeks from today = 1998-W14'],
    ['1998-03-22', 'Prices rose from a year earlier.', 'a year earlier = 1997'],
    ['1998-03-22', 'On March 2 they met. Three days later the roof fell in.', 'March 2 = 1998-03-02', 'Three days later = 1998-03-05'],
    [
      '1998-03-22',
      'On March 2 they met. Two days earlier the roof had fallen in.',
      'March 2 = 1998-03-02',
      'Two days earlier = 1998-02-28',
    ],
    ['1998-03-22', 'On March 2 they met. The next day the roof fell in.', 'March 2 = 1998-03-02', 'The next day = 1998-03-03'],
    ['1998-03-22', 'On March 2 they met. The day before, the roof had fallen in.', 'March 2 = 1998-03-02', 'The day before = 1998-03-01'],
    [
      '1998-03-22',
      'On March 2 they met. The previous day the roof had fallen in.',
      'March 2 = 1998-03-02',
      'The previous day = 1998-03-01',
    ],
    ['1998-03-22', 'On March 2 they met. The day after, the roof fell in.', 'March 2 = 1998-03-02', 'The day after = 1998-03-03'],
    ['1998-03-22', 'On March 2 they met. That evening the roof fell in.', 'March 2 = 1998-03-02', 'That evening = 1998-03-02TEV'],
    ['1998-03-22', 'On March 2 they met. The same day the roof fell in.', 'March 2 = 1998-03-02', 'The same day = 1998-03-02'],
    ['1998-03-22', 'On March 2 they met. The following week the roof fell in.', 'March 2 = 1998-03-02', 'The following week = 1998-W11'],
    ['1998-03-22', 'In March 1997 they met. A month later the roof fell in.', 'March 1997 = 1997-03', 'A month later = 1997-04'],
    ['1998-03-22', 'In 1994 they met. The following year the roof fell in.', '1994 = 1994', 'The following year = 1995'],
    [null, 'The bridge was blown up two weeks ago.', 'two weeks ago = XXXX-WXX'],
    [null, 'On March 2, 1998 they met. Two days later they met again.', 'March 2, 1998 = 1998-03-02', 'Two days later = 1998-03-04'],
  ]);
});

describe('units told from the day of the report', () => {
  checkSentences([
    ['2025-06-04', 'They spoke today.', 'today = 2025-06-04'],
    ['2025-06-04', 'They spoke yesterday.', 'yesterday = 2025-06-03'],
    ['2025-06-04', 'They will speak tomorrow.', 'tomorrow = 2025-06-05'],
    ['2025-06-04', 'They will speak the day after tomorrow.', 'the day after tomorrow = 2025-06-06'],
    ['2025-06-04', 'They spoke the day before yesterday.', 'the day before yesterday = 2025-06-02'],
    ['2025-06-04', 'They spoke earlier today.', 'earlier today = 2025-06-04'],
    ['2025-06-04', 'They spoke late yesterday.', 'late yesterday = 2025-06-03'],
    ['2025-06-04', 'They spoke last week.', 'last week = 2025-W22'],
    ['2025-06-04', 'They spoke early last week.', 'early last week = 2025-W22'],
    ['2025-06-04', 'They will speak later this week.', 'later this week = 2025-W23'],
    ['2025-06-04', 'They will speak next week.', 'next week = 2025-W24'],
    ['2025-06-04', 'They will speak the week after next.', 'the week after next = 2025-W25'],
    ['2025-06-04', 'They spoke the week before last.', 'the week before last = 2025-W21'],
    ['2025-06-04', 'They spoke last weekend.', 'last weekend = 2025-W22-WE'],
    ['2025-06-04', 'They spoke over the weekend.', 'the weekend = 2025-W22-WE'],
    ['2025-06-04', 'They will speak at the weekend.', 'the weekend = 2025-W23-WE'],
    ['2025-06-04', 'They will speak this weekend.', 'this weekend = 2025-W23-WE'],
    ['2025-06-04', 'They will speak in the coming week.', 'the coming week = 2025-W24'],
    ['2025-06-04', 'They will speak in the week of June 16.', 'the week of June 16 = 2025-W25'],
    ['2025-06-04', 'They will speak in the first week of July.', 'the first week of July = 2025-W27'],
    ['2025-06-04', 'They spoke in the last week of May.', 'the last week of May = 2025-W22'],
    ['2025-06-04', 'They will speak at the end of the week.', 'the end of the week = 2025-W23'],
    ['2025-06-04', 'They will speak by the end of the month.', 'the end of the month = 2025-06'],
    ['2025-06-04', 'They will speak by the end of this month.', 'the end of this month = 2025-06'],
    ['2025-06-04', 'They will speak by the end of next week.', 'the end of next week = 2025-W24'],
    ['2025-06-04', 'They will speak by year-end.', 'year-end = 2025-12-31'],
    ['2025-06-04', 'They will speak before the year is out.'],
    ['2025-06-04', 'The fair opens in calendar week 27.', 'calendar week 27 = 2025-W27'],
    ['2025-06-04', 'The fair opens in calendar week 27 of 2026.', 'calendar week 27 of 2026 = 2026-W27'],
    ['2025-06-04', 'They are now in the hall.', 'now = PRESENT_REF'],
    ['2025-06-04', 'They recently met in the hall.', 'recently = PAST_REF'],
    ['2025-06-04', 'They may meet in the near future.', 'the near future = FUTURE_REF'],
  ]);
});

describe('feasts', () => {
  checkSentences([
    ['2025-01-05', 'The guns were silent on Christmas Day.', 'Christmas Day = 2024-12-25'],
    ['2025-12-01', 'The guns will be silent at Christmas.', 'Christmas = 2025-12-25'],
    ['2025-06-04', 'The guns were silent at Christmas 1914.', 'Christmas 1914 = 1914-12-25'],
    ['2025-01-05', "The guns were silent on New Year's Eve.", "New Year's Eve = 2024-12-31"],
    ['2025-03-20', 'The guns will be silent over Easter.', 'Easter = 2025-04-20'],
    ['2025-04-30', 'The guns were silent on Good Friday.', 'Good Friday = 2025-04-18'],
    ['2025-04-30', 'The guns were silent on Easter Monday.', 'Easter Monday = 2025-04-21'],
  ]);
});
