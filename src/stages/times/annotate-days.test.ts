import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../languages/en/times/index.ts';
import { annotateTimes } from './annotate-times.ts';

const read = (published: string | null, text: string) =>
  annotateTimes({ text, published }, englishTimes).map(time => [text.slice(time.start, time.end), time.value]);

type Row = readonly [published: string | null, text: string, found: readonly (readonly [words: string, value: string])[]];

const rows: readonly Row[] = [
  ['2025-06-04', 'The delegations met on June 2 in the old customs house.', [['June 2', '2025-06-02']]],
  ['2025-06-04', 'The delegations met on 2 June in the old customs house.', [['2 June', '2025-06-02']]],
  ['2025-06-04', 'The delegations met on the 2nd of June.', [['the 2nd of June', '2025-06-02']]],
  ['2025-06-04', 'He signed it on Aug. 29, and left.', [['Aug. 29', '2024-08-29']]],
  ['2025-06-04', 'A new round is set for 12 July 2025 in Geneva.', [['12 July 2025', '2025-07-12']]],
  [
    '2025-06-04',
    'The swap took place from May 23-25 at the border.',
    [
      ['May 23', '2025-05-23'],
      ['25', '2025-05-25'],
    ],
  ],
  [
    '2025-06-04',
    'The swap took place from May 23–25 at the border.',
    [
      ['May 23', '2025-05-23'],
      ['25', '2025-05-25'],
    ],
  ],
  [
    '2025-06-04',
    'The swap ran from 23 to 25 May near the river.',
    [
      ['23', '2025-05-23'],
      ['25 May', '2025-05-25'],
    ],
  ],
  [
    '2025-06-04',
    'Talks were held between June 9 and June 12.',
    [
      ['June 9', '2025-06-09'],
      ['June 12', '2025-06-12'],
    ],
  ],
  [
    '2025-06-04',
    'The siege (26 June - 4 August 1952) ended badly.',
    [
      ['26 June', '1952-06-26'],
      ['4 August 1952', '1952-08-04'],
    ],
  ],
  [
    '2025-06-04',
    'The siege of March 5-9, 1918 ended badly.',
    [
      ['March 5', '1918-03-05'],
      ['9, 1918', '1918-03-09'],
    ],
  ],
  ['2025-01-03', 'The depot burned down on December 28.', [['December 28', '2024-12-28']]],
  ['2024-12-28', 'The depot will open on January 3.', [['January 3', '2025-01-03']]],
  ['2024-12-28', 'The depot burned down on Friday.', [['Friday', '2024-12-27']]],
  ['2025-06-02', 'The panel met on Monday.', [['Monday', '2025-06-02']]],
  ['2025-06-02', 'The panel will meet on Monday.', [['Monday', '2025-06-02']]],
  ['2025-06-02', 'The panel will meet next Monday.', [['next Monday', '2025-06-09']]],
  ['2025-06-02', 'The panel met last Monday.', [['last Monday', '2025-05-26']]],
  ['2025-05-28', 'They are to meet in the town hall next Monday.', [['next Monday', '2025-06-02']]],
  ['2025-05-28', 'They had agreed on Friday to stop firing.', [['Friday', '2025-05-23']]],
  ['2025-05-28', 'They would resume talks on Friday, the envoy said.', [['Friday', '2025-05-30']]],
  [
    '2025-05-28',
    'The envoy said Tuesday that a list would be handed over Thursday.',
    [
      ['Tuesday', '2025-05-27'],
      ['Thursday', '2025-05-29'],
    ],
  ],
  ['2025-05-28', 'The deadline was extended until Friday.', [['Friday', '2025-05-30']]],
  ['2025-05-28', 'The sides must answer by Sunday.', [['Sunday', '2025-06-01']]],
  ['2025-05-28', 'Since Saturday nobody has crossed.', [['Saturday', '2025-05-24']]],
  ['2025-05-28', 'Why wait until Monday?', [['Monday', '2025-06-02']]],
  ['2024-02-27', 'The ferry sails on February 29.', [['February 29', '2024-02-29']]],
  [
    '2024-02-28',
    'The ferry sails tomorrow and again the day after tomorrow.',
    [
      ['tomorrow', '2024-02-29'],
      ['the day after tomorrow', '2024-03-01'],
    ],
  ],
  ['2024-03-01', 'The ferry sank yesterday.', [['yesterday', '2024-02-29']]],
  ['2025-01-01', 'The ferry sank yesterday.', [['yesterday', '2024-12-31']]],
  ['2024-12-31', 'The ferry sails tomorrow.', [['tomorrow', '2025-01-01']]],
  ['1905-09-06', 'The treaty was signed yesterday in Portsmouth.', [['yesterday', '1905-09-05']]],
  [
    '1905-08-10',
    'The envoys met on Wednesday and sit again on Saturday, August 12.',
    [
      ['Wednesday', '1905-08-09'],
      ['Saturday, August 12', '1905-08-12'],
    ],
  ],
  [
    '2025-06-04',
    'They met two weeks ago and again ten days ago.',
    [
      ['two weeks ago', '2025-W21'],
      ['ten days ago', '2025-05-25'],
    ],
  ],
  [
    '2025-06-04',
    'They met on May 16. Two days later a bus was hit.',
    [
      ['May 16', '2025-05-16'],
      ['Two days later', '2025-05-18'],
    ],
  ],
  [
    '2025-06-04',
    'They met on May 16. The next day a bus was hit.',
    [
      ['May 16', '2025-05-16'],
      ['The next day', '2025-05-17'],
    ],
  ],
  [
    '2025-06-04',
    'They met on May 16. The following week the list was sent.',
    [
      ['May 16', '2025-05-16'],
      ['The following week', '2025-W21'],
    ],
  ],
  [
    '2025-06-04',
    'They met on May 16. A day earlier a bus was hit.',
    [
      ['May 16', '2025-05-16'],
      ['A day earlier', '2025-05-15'],
    ],
  ],
  [
    '2025-06-04',
    'They met on May 22, 1995, and the following year the fort fell.',
    [
      ['May 22, 1995', '1995-05-22'],
      ['the following year', '1996'],
    ],
  ],
  ['2025-06-04', 'They spoke late on Tuesday.', [['late on Tuesday', '2025-06-03']]],
  ['2025-06-04', 'The truce of Christmas 1914 is famous.', [['Christmas 1914', '1914-12-25']]],
  ['2025-04-02', 'A truce will hold over Easter.', [['Easter', '2025-04-20']]],
  ['2025-06-04', 'She is expected back on the 29th.', [['the 29th', '2025-06-29']]],
  ['2025-06-04', 'It was signed on 2025-06-02.', [['2025-06-02', '2025-06-02']]],
  [
    '2025-06-04',
    'It was signed on 31/12/2024? No: on 12/31/2024.',
    [
      ['31/12/2024', '2024-12-31'],
      ['12/31/2024', '2024-12-31'],
    ],
  ],
  ['1998-03-06', 'Nobody has been in since Jan. 13.', [['Jan. 13', '1998-01-13']]],
  ['1998-02-06', 'The index passed the record of Aug. 6.', [['Aug. 6', '1997-08-06']]],
  ['2025-06-04', 'On Friday, May 30, the ships left.', [['Friday, May 30', '2025-05-30']]],
  ['2009-12-19', 'The talks of Friday 18 December failed.', [['Friday 18 December', '2009-12-18']]],
  ['2025-06-04', "Monday's meeting was short.", [['Monday', '2025-06-02']]],
  ['2025-06-04', "Monday's meeting will be short.", [['Monday', '2025-06-09']]],
  ['2024-02-04', 'On the last day of February it rained.', [['the last day of February', '2024-02-29']]],
  ['2025-06-04', 'This coming Sunday they vote.', [['This coming Sunday', '2025-06-08']]],
  ['2025-06-04', 'He called on Thursday of last week.', [['Thursday of last week', '2025-05-29']]],
  ['2025-06-07', 'It happened "today", he wrote.', [['today', '2025-06-07']]],
];

describe('days of the calendar', () => {
  it.each(rows)('%s: %s', (published, text, found) => {
    expect(read(published, text)).toEqual(found);
  });
});
