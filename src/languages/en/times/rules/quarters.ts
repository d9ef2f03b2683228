import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** Quarters of the year, and the reporting periods that business news compare. */
export const quarters: readonly TimeRule[] = [
  {
    id: 'quarter.ordinal',
    pattern:
      "( the | its | their )? ( rel=@relative | relYear=@relative year ' s | yearsBack=@unitYear - ( ago | earlier ) | y=#year ( ' s )? )? ( fiscal -? | financial )? q=#ordinal -? quarter ( ( of | in )? ( the )? ( fiscal )? ( y=#year | relYear=@relative year ) )?",
    meaning: 'point',
    notBefore: ['final', 'finals', 'finalist'],
    examples: [
      example('1989-11-02', 'The firm reported a third-quarter loss.', ['third-quarter', '1989-Q3']),
      example('1989-11-02', 'It peaked in the third quarter of 1984.', ['the third quarter of 1984', '1984-Q3']),
      example('1990-01-20', 'Orders rose in the fourth quarter.', ['the fourth quarter', '1989-Q4']),
    ],
  },
  {
    id: 'quarter.letter',
    pattern: 'q ~q=#month ( ,? ( of )? y=#year )?',
    meaning: 'point',
    capital: true,
    examples: [example('2025-06-04', 'Sales in Q3 2024 were flat.', ['Q3 2024', '2024-Q3'])],
  },
  {
    id: 'quarter.the',
    pattern: 'the ( latest | recent | most recent | reported )? u=@reported',
    meaning: 'point',
    keep: { bare: 1, period: 1 },
    after: ['in', 'for', 'during', 'of', '.', '"', 'and'],
    notBefore: ['of', 'in', 'from', 'between', 'when', 'after', 'before', '-', 'pounder'],
    examples: [
      example(
        '1989-11-02',
        'Third-quarter profit rose. Sales in the quarter fell.',
        ['Third-quarter', '1989-Q3'],
        ['the quarter', '1989-Q3'],
      ),
    ],
  },
  {
    id: 'quarter.latest',
    pattern: 'the ( latest | most recent ) u=@reported',
    meaning: 'point',
    keep: { bare: 1, period: 1 },
    notBefore: ['of'],
    examples: [example('1989-11-02', 'The latest quarter was weak.', ['The latest quarter', '1989-Q3'])],
  },
  {
    id: 'quarter.year-ago',
    pattern: '( the )? ( comparable | corresponding )? year - ( ago | earlier ) u=@reported',
    meaning: 'point',
    keep: { bare: 1, period: 1, yearsBack: 1 },
    examples: [
      example(
        '1989-11-02',
        'Third-quarter profit beat that of the year-ago quarter.',
        ['Third-quarter', '1989-Q3'],
        ['the year-ago quarter', '1988-Q3'],
      ),
    ],
  },
  {
    id: 'quarter.of-year',
    pattern: 'the y=#year u=@reported',
    meaning: 'point',
    keep: { period: 1 },
    examples: [
      example('1989-11-02', 'Third-quarter net fell from the 1988 quarter.', ['Third-quarter', '1989-Q3'], ['the 1988 quarter', '1988-Q3']),
    ],
  },
];
