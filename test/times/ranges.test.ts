import { describe } from 'vitest';
import { checkSentences } from './check-sentences.ts';

describe('ranges and lists are one time for each day', () => {
  checkSentences([
    ['2025-06-04', 'The exchange ran from May 23-25.', 'May 23 = 2025-05-23', '25 = 2025-05-25'],
    ['2025-06-04', 'The exchange ran from 23 to 25 May.', '23 = 2025-05-23', '25 May = 2025-05-25'],
    ['2025-06-04', 'The exchange ran on 23-25 May 2024.', '23 = 2024-05-23', '25 May 2024 = 2024-05-25'],
    ['2025-06-04', 'The exchange ran on 23–25 May.', '23 = 2025-05-23', '25 May = 2025-05-25'],
    ['2025-06-04', 'The exchange ran between 3 and 9 May.', '3 = 2025-05-03', '9 May = 2025-05-09'],
    ['2025-06-04', 'The exchange ran from May 28 to June 2.', 'May 28 = 2025-05-28', 'June 2 = 2025-06-02'],
    ['2025-06-04', 'The exchange ran from 28 May to 2 June.', '28 May = 2025-05-28', '2 June = 2025-06-02'],
    [
      '2025-06-04',
      'The exchange ran from 28 December 2024 to 2 January 2025.',
      '28 December 2024 = 2024-12-28',
      '2 January 2025 = 2025-01-02',
    ],
    ['2025-06-04', 'The exchange ran from 28 December to 2 January 2025.', '28 December = 2024-12-28', '2 January 2025 = 2025-01-02'],
    ['2025-06-04', 'They met on May 23, 24 and 25.', 'May 23 = 2025-05-23', '24 = 2025-05-24', '25 = 2025-05-25'],
    ['2025-06-04', 'They met on May 23 and 24.', 'May 23 = 2025-05-23', '24 = 2025-05-24'],
    ['2025-06-04', 'They met on 23 and 24 May.', '23 = 2025-05-23', '24 May = 2025-05-24'],
    ['2025-06-04', 'They met on 23, 24 and 25 May.', '23 = 2025-05-23', '24 = 2025-05-24', '25 May = 2025-05-25'],
    ['2025-06-04', 'They met on the 23rd and 24th of May.', 'the 23rd = 2025-05-23', '24th of May = 2025-05-24'],
    ['2025-06-04', 'They met on March 3 and on May 24.', 'March 3 = 2025-03-03', 'May 24 = 2025-05-24'],
    ['2025-06-04', 'They met on Monday and Tuesday.', 'Monday = 2025-06-02', 'Tuesday = 2025-06-03'],
    ['2025-06-04', 'They will meet on Thursday and Friday.', 'Thursday = 2025-06-05', 'Friday = 2025-06-06'],
    ['2025-06-04', 'They will meet on Thursday or Friday.', 'Thursday = 2025-06-05', 'Friday = 2025-06-06'],
    ['2025-06-04', 'They met yesterday and today.', 'yesterday = 2025-06-03', 'today = 2025-06-04'],
    ['2025-06-04', 'They will meet on 12 and 13 June.', '12 = 2025-06-12', '13 June = 2025-06-13'],
    [
      '2025-06-04',
      'They will meet on June 12-13 or June 16-17.',
      'June 12 = 2025-06-12',
      '13 = 2025-06-13',
      'June 16 = 2025-06-16',
      '17 = 2025-06-17',
    ],
    ['2025-06-04', 'On the night of 30-31 May the bridge fell.', '30 = 2025-05-30', '31 May = 2025-05-31'],
  ]);
});
