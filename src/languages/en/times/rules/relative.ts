import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** Calendar units told from a day: "last week", "the following year", "earlier this month", "year-end". */
export const relative: readonly TimeRule[] = [
  {
    id: 'relative.next-day',
    pattern: '( %stage )? the next u=@unitOne',
    meaning: 'point',
    keep: { told: 1, nrel: 1 },
    notBefore: ['-'],
    examples: [
      example(
        '2025-06-04',
        'They met on May 16. The next day the shelling began.',
        ['May 16', '2025-05-16'],
        ['The next day', '2025-05-17'],
      ),
    ],
  },
  {
    id: 'relative.unit',
    pattern:
      '( %stage | sometime | the same period | the same period of the )? ( the | this )? ( fiscal )? rel=@relative ( fiscal | calendar | financial )? u=@unitCalendar',
    meaning: 'point',
    notBefore: ['-', 'high', 'low', 'old', 'olds'],
    examples: [
      example('1998-03-04', 'They spoke last week.', ['last week', '1998-W09']),
      example('2025-01-02', 'The budget fell earlier this month.', ['earlier this month', '2025-01']),
      example('2024-12-30', 'It opens early next year.', ['early next year', '2025']),
      example('1990-08-13', 'It rained over the past year.', ['the past year', '1989']),
    ],
  },
  {
    id: 'relative.narrative-unit',
    pattern: '( %stage )? ( the nrel=@narrative | that same | that very | that ) u=@unitCalendar',
    meaning: 'point',
    keep: { told: 1 },
    notBefore: ['-'],
    examples: [
      example(
        '2025-06-04',
        'On May 22, 1995, he was promoted, and the following year he left.',
        ['May 22, 1995', '1995-05-22'],
        ['the following year', '1996'],
      ),
    ],
  },
  {
    id: 'relative.unit-beside',
    pattern: 'the u=@unitSmall nrel=@beside',
    meaning: 'point',
    keep: { told: 1 },
    before: [',', '.', ';', ')', '"'],
    examples: [
      example(
        '2025-06-04',
        'On May 16 they met. The day before, the port was shelled.',
        ['May 16', '2025-05-16'],
        ['The day before', '2025-05-15'],
      ),
    ],
    counterexamples: ['The day before the vote was calm.'],
  },
  {
    id: 'relative.after-next',
    pattern: 'the? u=@unitCalendar after next',
    meaning: 'point',
    keep: { rel: 2 },
    examples: [example('2025-06-04', 'They meet the week after next.', ['the week after next', '2025-W25'])],
  },
  {
    id: 'relative.before-last',
    pattern: 'the? u=@unitCalendar before last',
    meaning: 'point',
    keep: { rel: -2 },
    notBefore: ['@weekday', '@month', '@unit', '@season'],
    examples: [example('2025-06-04', 'They met the week before last.', ['the week before last', '2025-W21'])],
  },
  {
    id: 'relative.the-unit',
    pattern: '( the edge=@edge of | %stage ) the u=@unitCalendar',
    meaning: 'point',
    keep: { bare: 1 },
    examples: [example('1990-08-13', 'The army leaves by the end of the month.', ['the end of the month', '1990-08'])],
  },
  {
    id: 'relative.the-bare-unit',
    pattern: 'the u=@unitCalendar',
    meaning: 'point',
    keep: { bare: 1 },
    after: ['for', 'over', 'during', 'in', 'of', 'at', 'on', 'throughout', 'within'],
    notBefore: ['of', 'after', 'before', 'when', 'that', 'since', '-', "'"],
    examples: [example('1990-08-13', 'Officials met over the weekend.', ['the weekend', '1990-W32-WE'])],
  },
  {
    id: 'relative.full-year',
    pattern: 'the ( latest | current )? ( full | fiscal | financial | calendar | whole ) u=@unitYearOne',
    meaning: 'point',
    keep: { bare: 1 },
    notBefore: ['#digit'],
    examples: [example('1989-11-02', 'Sales for the full year were flat.', ['the full year', '1989'])],
  },
  {
    id: 'relative.unit-end',
    pattern: "( the )? ( u=@unitCalendar -? end | u=@unitCalendar ' s end )",
    meaning: 'point',
    keep: { yearEnd: 1 },
    examples: [example('1989-11-02', 'The sale closes by year-end.', ['year-end', '1989-12-31'])],
  },
  {
    id: 'relative.hours',
    pattern:
      'the ( early | small | wee | first | morning ) hours of ( the part=@part of )? ( %fullDate | rel=@relative? w=@weekday | deictic=@deictic ) ( part=@part )?',
    meaning: 'point',
    examples: [example('2025-06-04', 'Shots rang in the early hours of Tuesday.', ['the early hours of Tuesday', '2025-06-03'])],
  },
];
