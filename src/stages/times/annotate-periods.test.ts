import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../languages/en/times/index.ts';
import { annotateTimes } from './annotate-times.ts';

const read = (published: string | null, text: string) =>
  annotateTimes({ text, published }, englishTimes).map(time => [text.slice(time.start, time.end), time.value]);

type Row = readonly [published: string | null, text: string, found: readonly (readonly [words: string, value: string])[]];

const rows: readonly Row[] = [
  [
    '2025-06-04',
    'They ruled from 1806-12 over the coast.',
    [
      ['1806', '1806'],
      ['12', '1812'],
    ],
  ],
  [
    '2025-06-04',
    'In August and September 1914 the front moved.',
    [
      ['August', '1914-08'],
      ['September 1914', '1914-09'],
    ],
  ],
  ['1905-08-05', 'The king, who invited the envoys in June to negotiate, was absent.', [['June', '1905-06']]],
  ['1905-08-05', 'The king invited the envoys to meet in June.', [['June', '1906-06']]],
  ['2023-02-27', 'Nobody is born on February 30.', []],
  ['2024-12-30', 'The council meets this week.', [['this week', '2025-W01']]],
  ['2021-01-01', 'The council met last week.', [['last week', '2020-W52']]],
  ['2025-06-04', 'The council meets next week.', [['next week', '2025-W24']]],
  ['2025-06-04', 'The hearing is set for the week of June 16.', [['the week of June 16', '2025-W25']]],
  [
    '2025-06-04',
    'They quarrelled last month and will meet next month.',
    [
      ['last month', '2025-05'],
      ['next month', '2025-07'],
    ],
  ],
  ['2025-01-15', 'They quarrelled last month.', [['last month', '2024-12']]],
  ['2024-12-15', 'They will meet next month.', [['next month', '2025-01']]],
  [
    '2025-06-04',
    'The budget grew last year and will shrink next year.',
    [
      ['last year', '2024'],
      ['next year', '2026'],
    ],
  ],
  ['2025-06-04', 'It opens early next year.', [['early next year', '2026']]],
  ['2025-06-04', 'Later this year the bridge will reopen.', [['Later this year', '2025']]],
  ['2025-06-04', 'Earlier this month a convoy was hit.', [['Earlier this month', '2025-06']]],
  ['2025-06-04', 'The papers are due by the end of June.', [['the end of June', '2025-06']]],
  ['2025-06-04', 'The papers are due by the end of the month.', [['the end of the month', '2025-06']]],
  ['2025-06-04', 'The papers are due by the end of the year.', [['the end of the year', '2025']]],
  ['2025-06-04', 'The papers are due by mid-June.', [['mid-June', '2025-06']]],
  ['2025-06-04', 'The treaty collapsed in early 1905.', [['early 1905', '1905']]],
  ['2025-06-04', 'The treaty collapsed in late 1905.', [['late 1905', '1905']]],
  ['2025-06-04', 'The treaty collapsed in the summer of 1905.', [['the summer of 1905', '1905-SU']]],
  ['2025-06-04', 'In the third quarter of 2024 exports fell.', [['the third quarter of 2024', '2024-Q3']]],
  ['2025-06-04', 'In Q1 2025 exports fell.', [['Q1 2025', '2025-Q1']]],
  ['2025-06-04', 'Exports fell in the first quarter.', [['the first quarter', '2025-Q1']]],
  ['2025-02-04', 'Exports fell in the fourth quarter.', [['the fourth quarter', '2024-Q4']]],
  ['2025-06-04', 'The quarrel goes back to the 1990s.', [['the 1990s', '199']]],
  ['2025-06-04', "The quarrel goes back to the early '80s.", [["the early '80s", '198']]],
  ['2025-06-04', 'The quarrel goes back to the nineties.', [['the nineties', '199']]],
  ['2025-06-04', 'A fort of the 16th century guards the pass.', [['the 16th century', '15']]],
  ['2025-06-04', 'Two decades ago there was no fence.', [['Two decades ago', '2005']]],
  ['2025-06-04', 'The war began three years ago.', [['three years ago', '2022']]],
  ['2025-06-04', 'The law passed six months ago.', [['six months ago', '2024-12']]],
  ['2025-06-04', 'Nobody thought so a few years ago.', [['a few years ago', 'PAST_REF']]],
  ['2025-06-04', 'The border is now open.', [['now', 'PRESENT_REF']]],
  ['2025-06-04', 'He recently moved.', [['recently', 'PAST_REF']]],
  [
    '2025-06-04',
    'In the past they kept to it; in the future they may not.',
    [
      ['the past', 'PAST_REF'],
      ['the future', 'FUTURE_REF'],
    ],
  ],
  ['1998-01-08', 'The pilot will fly in December.', [['December', '1998-12']]],
  [
    '1998-02-06',
    'Hiring slowed in January from December.',
    [
      ['January', '1998-01'],
      ['December', '1997-12'],
    ],
  ],
  [
    '2025-06-04',
    'The paper may be ready in May 2026, not in May.',
    [
      ['May 2026', '2026-05'],
      ['May', '2026-05'],
    ],
  ],
  ['2025-06-04', 'In nineteen ninety-six a bomb went off.', [['nineteen ninety-six', '1996']]],
  ['2025-06-04', 'By the year two thousand nobody cared.', [['the year two thousand', '2000']]],
  ['2025-06-04', 'Carthage fell in 146 BC.', [['146 BC', 'BC0146']]],
  ['2025-06-04', 'In the first week of July they meet again.', [['the first week of July', '2025-W27']]],
  ['2025-06-04', 'In the second half of 2024 trade fell.', [['the second half of 2024', '2024-H2']]],
  ['2025-06-04', 'At the weekend both sides rested.', [['the weekend', '2025-W22-WE']]],
  ['2025-06-04', 'They will rest this weekend.', [['this weekend', '2025-W23-WE']]],
  ['2025-06-04', 'A year and a half ago it burned.', [['A year and a half ago', '2023']]],
];

describe('weeks, months, seasons, years', () => {
  it.each(rows)('%s: %s', (published, text, found) => {
    expect(read(published, text)).toEqual(found);
  });
});
