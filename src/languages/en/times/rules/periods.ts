import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** Months, seasons, years, decades and centuries of the calendar. */
export const periods: readonly TimeRule[] = [
  {
    id: 'period.month-year',
    pattern:
      '( %stage )? mod=@stage? %month ,? ( of )? ( %year | relYear=@relative year | toldYear=@that year | the toldYear=@narrative year )',
    meaning: 'point',
    examples: [
      example('2025-06-04', 'It closed in early March 1996.', ['early March 1996', '1996-03']),
      example('1998-02-19', 'He left in June last year.', ['June last year', '1997-06']),
    ],
  },
  {
    id: 'period.month',
    pattern: '( %stage )? mo=^@month',
    meaning: 'point',
    notAfter: ['@boundWord', 'theresa', 'mr', 'mrs', 'ms'],
    examples: [
      example('1998-02-06', 'Hiring slowed in January.', ['January', '1998-01']),
      example('1998-02-06', 'The talks will end in mid-June.', ['mid-June', '1998-06']),
      example('2024-11-20', 'He will be sworn in by late January.', ['late January', '2025-01']),
    ],
  },
  {
    id: 'period.month-relative',
    pattern: '( %stage )? ( ( this | the )? rel=@relative mo=^@month | the nrel=@narrative mo=^@month | that mo=^@month )',
    meaning: 'point',
    examples: [example('1998-02-27', 'They signed it last May.', ['last May', '1997-05'])],
  },
  {
    id: 'period.season-year',
    pattern:
      '( mod=@stage -? | the )? ( mod=@stage -? )? season=@season -? ( of | , )? ( y=#year | relYear=@relative year | toldYear=@that year )',
    meaning: 'point',
    examples: [
      example('2025-06-04', 'In the winter of 1994 it froze.', ['the winter of 1994', '1994-WI']),
      example('2025-06-04', 'The fall of 1996 was calm.', ['The fall of 1996', '1996-FA']),
    ],
    counterexamples: ['The fall of the city came soon.'],
  },
  {
    id: 'period.season-relative',
    pattern: 'mod=@stage? ( ( this )? rel=@relative season=@season | the nrel=@narrative season=@season | that season=@season )',
    meaning: 'point',
    examples: [example('1998-05-02', 'It began last fall and may end this summer.', ['last fall', '1997-FA'], ['this summer', '1998-SU'])],
  },
  {
    id: 'period.season',
    pattern: '( mod=@stage -? | the )? mod=@stage? season=@season',
    meaning: 'point',
    after: ['in', 'into', 'since', 'by', 'until', 'till', 'during', 'through', 'throughout', 'over'],
    notBefore: ['of', 'for', '-', '#capital'],
    examples: [example('1998-09-02', 'Tourists came in the summer.', ['the summer', '1998-SU'])],
  },
  {
    id: 'period.year',
    pattern: '( %stage )? ( fiscal | the fiscal year | the year | calendar )? y=#year ( bc=bc | bc=b.c. | bc=b.c | bc=bce )?',
    meaning: 'point',
    notAfter: ['$', '£', '€', '#', '.', '/', 'no', '@quantifier', ':', '=', '+', '@counted', '&'],
    notBefore: ['%', '@counted', '@unit', ':', '/', '@zone', '°', '=', '+'],
    examples: [
      example('2025-06-04', 'The accord dates from 1996.', ['1996', '1996']),
      example('2025-06-04', 'It collapsed in early 1905.', ['early 1905', '1905']),
      example('2025-06-04', 'In nineteen ninety-six a bomb went off.', ['nineteen ninety-six', '1996']),
      example('2025-06-04', 'Rome fell again in 410 AD? No, in 1527.', ['1527', '1527']),
    ],
    counterexamples: ['About 2000 people came.', 'It cost $1990.'],
  },
  {
    id: 'period.year-before-christ',
    pattern: '( %stage )? ( %month | the? season=@season )? ( of )? byear=#number ( bc=bc | bc=b.c. | bc=b.c | bc=bce )',
    meaning: 'point',
    examples: [example('2025-06-04', 'Carthage fell in 146 BC.', ['146 BC', 'BC0146'])],
  },
  {
    id: 'period.decade',
    pattern: '( %stage )? the? ( mod=@stage -? )? ( to | - )? ( late )? dec=#decade',
    meaning: 'point',
    notAfter: ['his', 'her', 'their', 'my', 'your', 'our', '$'],
    examples: [
      example('2025-06-04', 'The quarrel goes back to the 1990s.', ['the 1990s', '199']),
      example('1998-06-04', 'They ruled in the late 1970s.', ['the late 1970s', '197']),
      example('1998-06-04', 'In the nineties numbers fell.', ['the nineties', '199']),
    ],
    counterexamples: ['She is in her nineties.'],
  },
  {
    id: 'period.century',
    pattern: '( ( the )? ( mod=@stage -? )? cent=#ordinal -? century ( bc=bc | bc=b.c. | bc=bce )? )',
    meaning: 'point',
    examples: [example('2025-06-04', 'A temple of the 11th century stands there.', ['the 11th century', '10'])],
  },
  {
    id: 'period.half',
    pattern: '( the )? half=@half half ( ( of )? ( the year | relYear=@relative year | y=#year | the? dec=#decade ) )?',
    meaning: 'point',
    notBefore: ['hour', '-', 'of'],
    examples: [example('2025-06-04', 'Output fell in the second half of 1990.', ['the second half of 1990', '1990-H2'])],
    counterexamples: ['He spoke in the first half of the meeting.'],
  },
  {
    id: 'period.part-of',
    pattern:
      '( the )? nth=#ordinal u=@unitSmall ( of | in ) ( the )? ( %month ,? ( y=#year )? | y=#year | rel=@relative ofu=@unitCalendar | season=@season )',
    meaning: 'point',
    examples: [example('2025-06-04', 'It opens in the first week of July.', ['the first week of July', '2025-W27'])],
  },
  {
    id: 'period.last-of',
    pattern: '( the )? last u=@unitSmall of ( the )? ( %month ,? ( y=#year )? | y=#year | rel=@relative ofu=@unitCalendar )',
    meaning: 'point',
    keep: { nth: -1 },
    examples: [example('2024-02-04', 'On the last day of February it snowed.', ['the last day of February', '2024-02-29'])],
  },
  {
    id: 'period.week-of',
    pattern: 'the week ( of | beginning | starting | ending ) ( on )? %fullDate',
    meaning: 'point',
    keep: { weekOf: 1 },
    examples: [example('2000-02-04', 'The hearing is set for the week of March 6.', ['the week of March 6', '2000-W10'])],
  },
];
