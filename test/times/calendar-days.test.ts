import { describe } from 'vitest';
import { checkSentences } from './check-sentences.ts';

describe('days of the calendar in every order and spelling', () => {
  checkSentences([
    ['2025-06-04', 'The treaty was signed on September 5, 1905.', 'September 5, 1905 = 1905-09-05'],
    ['2025-06-04', 'The treaty was signed on 5 September 1905.', '5 September 1905 = 1905-09-05'],
    ['2025-06-04', 'The treaty was signed on 5th September, 1905.', '5th September, 1905 = 1905-09-05'],
    ['2025-06-04', 'The treaty was signed on the 5th of September 1905.', 'the 5th of September 1905 = 1905-09-05'],
    ['2025-06-04', 'The treaty was signed on Sept. 5, 1905.', 'Sept. 5, 1905 = 1905-09-05'],
    ['2025-06-04', 'The treaty was signed on 24 October 1648 in two towns.', '24 October 1648 = 1648-10-24'],
    ['2025-06-04', 'The note came on 3rd of May.', '3rd of May = 2025-05-03'],
    ['2025-06-04', 'The note came on 3rd May.', '3rd May = 2025-05-03'],
    ['2025-06-04', 'The note came on May 3rd.', 'May 3rd = 2025-05-03'],
    ['2025-06-04', 'The note came on May the 3rd.', 'May the 3rd = 2025-05-03'],
    ['2025-06-04', 'The note came on the third of May.', 'the third of May = 2025-05-03'],
    ['2025-06-04', 'The note came on Saturday 3 May.', 'Saturday 3 May = 2025-05-03'],
    ['2025-06-04', 'The note came on Saturday, the 3rd of May.', 'Saturday, the 3rd of May = 2025-05-03'],
    ['2025-06-04', 'The note came on 3 May 2025, a Saturday.', '3 May 2025 = 2025-05-03', 'Saturday = 2025-05-03'],
    ['2025-06-04', 'The note is dated 2025-05-03.', '2025-05-03 = 2025-05-03'],
    ['2025-06-04', 'The note is dated 03.05.2025.', '03.05.2025 = 2025-05-03'],
    ['2025-06-04', 'The note is dated 3.5.2025 and sealed.', '3.5.2025 = 2025-05-03'],
    ['2025-06-04', 'The note is dated 31/12/2024.', '31/12/2024 = 2024-12-31'],
    ['2025-06-04', 'The note is dated 12/31/2024.', '12/31/2024 = 2024-12-31'],
    ['2025-06-04', 'The note is dated 3-May-2025.', '3-May-2025 = 2025-05-03'],
    ['2025-06-04', 'The note is dated 3 Oct. 2024.', '3 Oct. 2024 = 2024-10-03'],
    ['2025-06-04', 'Since 24th February the road has been shut.', '24th February = 2025-02-24'],
    ['2025-06-04', 'She is expected back on the 29th.', 'the 29th = 2025-06-29'],
    ['2025-06-04', 'He left on the 29th.', 'the 29th = 2025-05-29'],
    ['2025-06-04', 'They met on the morning of 3 May.', 'the morning of 3 May = 2025-05-03TMO'],
    ['2025-06-04', 'They met on 3 May in the morning.', '3 May in the morning = 2025-05-03TMO'],
    [null, 'They met on 3 May.', '3 May = XXXX-05-03'],
    [null, 'They met on 3 May 2025 and on 7 May.', '3 May 2025 = 2025-05-03', '7 May = XXXX-05-07'],
  ]);
});

describe('days without a year take the year that fits', () => {
  checkSentences([
    ['2025-01-03', 'The depot burned down on December 28.', 'December 28 = 2024-12-28'],
    ['2024-12-28', 'The depot will open on January 3.', 'January 3 = 2025-01-03'],
    ['2025-06-04', 'He signed it on August 29 and left.', 'August 29 = 2024-08-29'],
    ['2025-06-04', 'He will sign it on August 29.', 'August 29 = 2025-08-29'],
    ['2025-11-20', 'He will sign it on March 1.', 'March 1 = 2026-03-01'],
    ['2025-06-04', 'Talks were held on 2 June and will go on on 9 June.', '2 June = 2025-06-02', '9 June = 2025-06-09'],
    ['2025-09-19', 'They parted last October 23.', 'last October 23 = 2024-10-23'],
    ['2025-04-19', 'They parted last October 23.', 'last October 23 = 2024-10-23'],
    ['2025-04-19', 'The pact takes away the toll, effective February 1.', 'February 1 = 2026-02-01'],
    ['2025-06-04', 'They parted on November 3 last year.', 'November 3 last year = 2024-11-03'],
    ['2025-06-04', 'They will part on November 3 next year.', 'November 3 next year = 2026-11-03'],
    ['2025-06-04', 'They parted on November 3 of that year.', 'November 3 of that year = 2025-11-03'],
    ['2025-06-04', 'They met in 1904; on November 3 of that year they parted.', '1904 = 1904', 'November 3 of that year = 1904-11-03'],
  ]);
});

describe('leap years and days that do not exist', () => {
  checkSentences([
    ['2024-03-02', 'The ferry sank on February 29.', 'February 29 = 2024-02-29'],
    ['2024-03-01', 'The ferry sank yesterday.', 'yesterday = 2024-02-29'],
    ['2023-03-01', 'The ferry sank yesterday.', 'yesterday = 2023-02-28'],
    ['2024-02-28', 'The ferry will sail tomorrow.', 'tomorrow = 2024-02-29'],
    ['1900-02-28', 'The ferry will sail tomorrow.', 'tomorrow = 1900-03-01'],
    ['2000-02-28', 'The ferry will sail tomorrow.', 'tomorrow = 2000-02-29'],
    ['2025-03-02', 'The ferry sank on 29 February 2024.', '29 February 2024 = 2024-02-29'],
    ['2024-03-05', 'The ferry sank on the last day of February.', 'the last day of February = 2024-02-29'],
    ['2023-03-05', 'The ferry sank on the last day of February.', 'the last day of February = 2023-02-28'],
    ['2024-02-29', 'The ferry sank a year ago.', 'a year ago = 2023'],
    ['2024-01-31', 'The ferry sails in a month.', 'a month = P1M'],
    ['2025-06-04', 'The form gave the day as 31 April 2025.'],
    ['2025-06-04', 'The form gave the day as 31.02.2025.'],
  ]);
});

describe('year boundaries', () => {
  checkSentences([
    ['2025-01-01', 'The line was cut yesterday.', 'yesterday = 2024-12-31'],
    ['2024-12-31', 'The line will be mended tomorrow.', 'tomorrow = 2025-01-01'],
    ['2025-01-02', 'The line was cut last month.', 'last month = 2024-12'],
    ['2024-12-15', 'The line will be mended next month.', 'next month = 2025-01'],
    ['2025-01-06', 'The line was cut last week.', 'last week = 2025-W01'],
    ['2024-12-30', 'The line will be mended this week.', 'this week = 2025-W01'],
    ['2021-01-05', 'The line was cut last week.', 'last week = 2020-W53'],
    ['2025-01-02', 'The line was cut two months ago.', 'two months ago = 2024-11'],
    ['2024-12-30', 'The line will be mended early next year.', 'early next year = 2025'],
    ['2025-01-02', 'The line was cut late last year.', 'late last year = 2024'],
    ['2025-01-10', 'The line was cut in the fourth quarter.', 'the fourth quarter = 2024-Q4'],
    ['2025-01-10', 'The line was cut in December.', 'December = 2024-12'],
    ['2024-12-10', 'The line will be mended in January.', 'January = 2025-01'],
  ]);
});
