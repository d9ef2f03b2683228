import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** Feasts with a date of their own. */
export const holidays: readonly TimeRule[] = [
  {
    id: 'holiday.named',
    pattern: '( rel=@relative )? holiday=@holiday ( day | sunday | eve=eve )? ( %part )? ( ,? y=#year )?',
    meaning: 'point',
    capital: true,
    examples: [
      example('2000-01-05', 'He was found on Thanksgiving Day.', ['Thanksgiving Day', '1999-11-25']),
      example('2025-06-04', 'A truce held at Christmas 1914.', ['Christmas 1914', '1914-12-25']),
      example('2025-03-20', 'A truce will hold over Easter.', ['Easter', '2025-04-20']),
    ],
  },
  {
    id: 'holiday.easter-weekday',
    pattern:
      '( good holiday=@easterWeekday | holy holiday=@easterWeekday | maundy holiday=@easterWeekday | easter holiday=@easterWeekday ) ( ,? y=#year )?',
    meaning: 'point',
    capital: true,
    examples: [
      example('2025-04-30', 'The guns were silent on Good Friday.', ['Good Friday', '2025-04-18']),
      example('2025-04-30', 'The guns spoke again on Easter Monday.', ['Easter Monday', '2025-04-21']),
    ],
  },
  {
    id: 'holiday.orthodox',
    pattern: '^orthodox ( holiday=@orthodoxFeast ) ( day | sunday | eve=eve )? ( ,? y=#year )?',
    meaning: 'point',
    examples: [
      example('2025-05-01', 'A truce held over Orthodox Easter 2024.', ['Orthodox Easter 2024', '2024-05-05']),
      example('2025-02-01', 'A truce held at Orthodox Christmas.', ['Orthodox Christmas', '2025-01-07']),
    ],
  },
  {
    id: 'holiday.new-year',
    pattern: "new year ' s ( day | eve=eve )? ( ,? y=#year )?",
    meaning: 'point',
    keep: { holiday: '01-01' },
    capital: true,
    examples: [example('2025-01-03', "Shots were fired on New Year's Eve.", ["New Year's Eve", '2024-12-31'])],
  },
  {
    id: 'holiday.named-day',
    pattern: "( rel=@relative )? ( holiday=@holidayDay ( day | ' s day ) )",
    meaning: 'point',
    capital: true,
    examples: [example('2025-05-03', 'They marched on May Day.', ['May Day', '2025-05-01'])],
  },
];
