import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** So much before or after: "two weeks ago", "a year earlier", "two days later", "five years from now". */
export const shifts: readonly TimeRule[] = [
  {
    id: 'shift.ago',
    pattern: '( %bound )? ( %count | n=@article | %range ) %kind? -? u=@unit ( or so | or more )? ago',
    meaning: 'shift',
    keep: { direction: -1 },
    examples: [
      example('1998-03-01', 'He raised it six weeks ago.', ['six weeks ago', '1998-W03']),
      example('1998-03-22', 'They met 10 days ago.', ['10 days ago', '1998-03-12']),
      example('2024-02-29', 'He resigned a year ago.', ['a year ago', '2023']),
    ],
  },
  {
    id: 'shift.half-ago',
    pattern: '( %bound )? ( n=@article | n=one ) u=@unitOne and ( a )? half ago',
    meaning: 'shift',
    keep: { direction: -1, half: 1 },
    examples: [example('2025-06-04', 'It sank a year and a half ago.', ['a year and a half ago', '2023'])],
  },
  {
    id: 'shift.vague-ago',
    pattern: '( u=@unitMany | long | ( a | some ) ( long | short )? ( time | while ) | not long ) ago',
    meaning: 'reference',
    keep: { value: 'PAST_REF' },
    examples: [example('2025-06-04', 'He left the party years ago.', ['years ago', 'PAST_REF'])],
  },
  {
    id: 'shift.earlier',
    pattern: '( %bound )? ( %count | n=@article | %range ) %kind? u=@unit ( earlier | previously )',
    meaning: 'shift',
    keep: { direction: -1, told: 1 },
    examples: [example('1989-11-02', 'Profit was 3 million, up from 2 million a year earlier.', ['a year earlier', '1988'])],
  },
  {
    id: 'shift.later',
    pattern: '( %bound )? ( %count | n=@article | %range ) %kind? u=@unit later',
    meaning: 'shift',
    keep: { direction: 1, told: 1 },
    examples: [
      example(
        '2025-06-20',
        'They met on May 16. Two days later a convoy left.',
        ['May 16', '2025-05-16'],
        ['Two days later', '2025-05-18'],
      ),
    ],
  },
  {
    id: 'shift.from-now',
    pattern: '( %bound )? ( %count | n=@article | %range ) %kind? u=@unit ( from now | hence | from today )',
    meaning: 'shift',
    keep: { direction: 1 },
    examples: [example('2025-06-04', 'The lease ends five years from now.', ['five years from now', '2030'])],
  },
  {
    id: 'shift.compound',
    pattern: 'u=@unitOne - ( ago | earlier )',
    meaning: 'shift',
    keep: { direction: -1, n: 1, told: 1 },
    examples: [example('1989-11-02', 'It had a year-earlier loss of 3 million.', ['year-earlier', '1988'])],
  },
];
