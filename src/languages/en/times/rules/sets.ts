import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** What comes again: "every day", "twice a week", "Tuesday nights". */
export const sets: readonly TimeRule[] = [
  {
    id: 'set.adverb',
    pattern: 'set=@daily',
    meaning: 'set',
    notBefore: ['#capital'],
    examples: [example('2025-06-04', 'The sides meet daily.', ['daily', 'P1D'])],
    counterexamples: ['He writes for the Daily Courier.'],
  },
  {
    id: 'set.every-unit',
    pattern: '( almost | nearly )? every=@every ( other=other )? ( single | business | working )? u=@unitOne',
    meaning: 'set',
    notBefore: ['of'],
    examples: [example('2025-06-04', 'A convoy left every day.', ['every day', 'P1D'])],
  },
  {
    id: 'set.every-count',
    pattern: 'every ( n=#number | few ) u=@unit',
    meaning: 'set',
    examples: [example('2025-06-04', 'They rotate every two weeks.', ['every two weeks', 'P2W'])],
  },
  {
    id: 'set.every-name',
    pattern: '( almost )? every=@every ( other | second )? ( w=@weekday ( part=@part )? | mo=^@month | season=@season | part=@part )',
    meaning: 'set',
    examples: [
      example('2025-06-04', 'The court sits every Thursday.', ['every Thursday', 'XXXX-WXX-4']),
      example('2025-06-04', 'They march each July.', ['each July', 'XXXX-07']),
    ],
  },
  {
    id: 'set.weekdays',
    pattern: '( w=@weekdays | w=@weekday part=@parts )',
    meaning: 'set',
    capital: true,
    examples: [example('2025-06-04', 'The market is shut on Sundays.', ['Sundays', 'XXXX-WXX-7'])],
  },
  {
    id: 'set.rate',
    pattern: '( @article | per ) u=@unitOne',
    meaning: 'set',
    after: ['once', 'twice', 'times', '@counted', '#digit', '@cardinal', 'percent', '%', 'hours', 'days', 'flights', 'dollars', 'rate'],
    examples: [example('2025-06-04', 'They met twice a week.', ['a week', 'P1W'])],
  },
  {
    id: 'set.per',
    pattern: 'per u=@unitOne',
    meaning: 'set',
    examples: [example('2025-06-04', 'It pumps more water per day.', ['per day', 'P1D'])],
  },
];
