import { describe } from 'vitest';
import { checkSentences } from './check-sentences.ts';

describe('months', () => {
  checkSentences([
    ['2025-06-04', 'The siege was lifted in March.', 'March = 2025-03'],
    ['2025-06-04', 'The siege was lifted in October.', 'October = 2024-10'],
    ['2025-06-04', 'The council will meet in October.', 'October = 2025-10'],
    ['2025-06-04', 'The council will meet in March.', 'March = 2026-03'],
    ['2025-06-04', 'The council met earlier this month.', 'earlier this month = 2025-06'],
    ['2025-06-04', 'The council will meet later this month.', 'later this month = 2025-06'],
    ['2025-06-04', 'The council met late last month.', 'late last month = 2025-05'],
    ['2025-06-04', 'The council met in early March.', 'early March = 2025-03'],
    ['2025-06-04', 'The council will meet in mid-July.', 'mid-July = 2025-07'],
    ['2025-06-04', 'The council will meet in mid July.', 'mid July = 2025-07'],
    ['2025-06-04', 'The council will meet in the middle of July.', 'the middle of July = 2025-07'],
    ['2025-06-04', 'The council will meet by the end of June.', 'the end of June = 2025-06'],
    ['2025-06-04', 'The council will meet at the beginning of July.', 'the beginning of July = 2025-07'],
    ['2025-06-04', 'The council will meet in the first half of July.', 'the first half of July = 2025-07'],
    ['2025-06-04', 'The war has gone on since March 2022.', 'March 2022 = 2022-03'],
    ['2025-06-04', 'The war has gone on since late February 2022.', 'late February 2022 = 2022-02'],
    ['2025-06-04', 'The council met last March.', 'last March = 2025-03'],
    ['2025-06-04', 'The council met in March last year.', 'March last year = 2024-03'],
    ['2025-06-04', 'The council met in March of last year.', 'March of last year = 2024-03'],
    ['2025-06-04', 'The council met in May and June 2024.', 'May = 2024-05', 'June 2024 = 2024-06'],
    ['2025-06-04', 'Between May and August 1905 the envoys crossed the ocean.', 'May = 1905-05', 'August 1905 = 1905-08'],
    ['2025-06-04', 'From November 1904 to January 1905 nothing moved.', 'November 1904 = 1904-11', 'January 1905 = 1905-01'],
    ['2025-06-04', 'From November to January 1905 nothing moved.', 'November = 1904-11', 'January 1905 = 1905-01'],
    ['2025-06-04', 'The rains came in the month of April.', 'the month of April = 2025-04'],
    ['2025-06-04', 'The rains come in May, as always.', 'May = 2025-05'],
    [null, 'The council met in March.', 'March = XXXX-03'],
  ]);
});

describe('years, decades, centuries', () => {
  checkSentences([
    ['2025-06-04', 'The war ended in 1918.', '1918 = 1918'],
    ['2025-06-04', 'The war of 1904-05 cost both treasuries dearly.', '1904 = 1904', '05 = 1905'],
    ['2025-06-04', 'The war of 1904-1905 cost both treasuries dearly.', '1904 = 1904', '1905 = 1905'],
    ['2025-06-04', 'The war lasted from 1618 to 1648.', '1618 = 1618', '1648 = 1648'],
    ['2025-06-04', 'The pact was renewed in early 1990.', 'early 1990 = 1990'],
    ['2025-06-04', 'The pact will lapse by mid-2026.', 'mid-2026 = 2026'],
    ['2025-06-04', 'The pact will lapse at the end of 2026.', 'the end of 2026 = 2026'],
    ['2025-06-04', 'The pact lapses this year.', 'this year = 2025'],
    ['2025-06-04', 'The pact lapsed last year.', 'last year = 2024'],
    ['2025-06-04', 'The pact lapses next year.', 'next year = 2026'],
    ['2025-06-04', 'The pact was renewed earlier this year.', 'earlier this year = 2025'],
    ['2025-06-04', 'The quarrel goes back to the 1990s.', 'the 1990s = 199'],
    ['2025-06-04', 'The quarrel goes back to the early 1990s.', 'the early 1990s = 199'],
    ['2025-06-04', "The quarrel goes back to the '80s.", "the '80s = 198"],
    ['2025-06-04', 'The quarrel goes back to the nineties.', 'the nineties = 199'],
    ['2025-06-04', 'The quarrel goes back to the mid-1970s.', 'the mid-1970s = 197'],
    ['2025-06-04', 'The quarrel goes back to the 1990’s.', 'the 1990’s = 199'],
    ['2025-06-04', 'The abbey dates from the 12th century.', 'the 12th century = 11'],
    ['2025-06-04', 'The abbey dates from the late twelfth century.', 'the late twelfth century = 11'],
    ['2025-06-04', 'It was the worst flood of the century.', 'the century = 20'],
    ['2025-06-04', 'Carthage fell in 146 BC.', '146 BC = BC0146'],
    ['2025-06-04', 'Prices doubled in the year 2000.', 'the year 2000 = 2000'],
    ['2025-06-04', 'Prices doubled between 2014 and 2016.', '2014 = 2014', '2016 = 2016'],
    ['2025-06-04', 'Prices doubled in 2014, 2015 and 2016.', '2014 = 2014', '2015 = 2015', '2016 = 2016'],
  ]);
});

describe('seasons, quarters and halves', () => {
  checkSentences([
    ['2025-06-04', 'The pass opened in the spring.', 'the spring = 2025-SP'],
    ['2025-06-04', 'The pass opened in spring 2023.', 'spring 2023 = 2023-SP'],
    ['2025-06-04', 'The pass opened in the spring of 2023.', 'the spring of 2023 = 2023-SP'],
    ['2025-06-04', 'The pass was shut last winter.', 'last winter = 2024-WI'],
    ['2025-06-04', 'The pass will be shut this winter.', 'this winter = 2025-WI'],
    ['2025-06-04', 'The pass will be shut next autumn.', 'next autumn = 2025-FA'],
    ['2025-06-04', 'The pass will be shut by late summer.', 'late summer = 2025-SU'],
    ['2025-06-04', 'The pass will be shut in the fall of 2026.', 'the fall of 2026 = 2026-FA'],
    ['2025-02-04', 'The pass has been shut this winter.', 'this winter = 2024-WI'],
    ['2025-06-04', 'Trade fell in the first quarter.', 'the first quarter = 2025-Q1'],
    ['2025-06-04', 'Trade fell in the fourth quarter of 2024.', 'the fourth quarter of 2024 = 2024-Q4'],
    ['2025-06-04', 'Trade fell in Q4 2024.', 'Q4 2024 = 2024-Q4'],
    ['2025-06-04', 'Trade will recover in the third quarter.', 'the third quarter = 2025-Q3'],
    ['2025-06-04', 'Trade fell last quarter.', 'last quarter = 2025-Q1'],
    ['2025-06-04', 'Trade fell in the first half of 2024.', 'the first half of 2024 = 2024-H1'],
    ['2025-06-04', 'Trade fell in the second half of last year.', 'the second half of last year = 2024-H2'],
    ['2025-06-04', 'Trade should recover in the second half of the year.', 'the second half of the year = 2025-H2'],
  ]);
});
