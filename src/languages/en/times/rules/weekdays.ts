import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** Weekdays and days told from today: "last Friday", "Monday night", "the day after tomorrow". */
export const weekdays: readonly TimeRule[] = [
  {
    id: 'weekday.plain',
    pattern: '( %stage )? w=@weekday ( %part )?',
    meaning: 'point',
    capital: true,
    examples: [
      example('2025-06-02', 'The minister arrived on Monday.', ['Monday', '2025-06-02']),
      example('2025-06-02', 'The minister will arrive on Tuesday night.', ['Tuesday night', '2025-06-03TNI']),
    ],
  },
  {
    id: 'weekday.staged',
    pattern: '%stage w=@weekday ( %part )?',
    meaning: 'point',
    examples: [example('2025-06-04', 'It began early Tuesday.', ['early Tuesday', '2025-06-03'])],
  },
  {
    id: 'weekday.relative',
    pattern:
      '( %stage )? the? ( this )? ( rel=@relative | nrel=@narrative | nrel=@that ) w=@weekday ( ,? ( %monthDay | %dayMonth ) )? ( %part )?',
    meaning: 'point',
    examples: [
      example('2025-05-28', 'They meet again next Monday.', ['next Monday', '2025-06-02']),
      example('2025-05-28', 'He flew home last Friday.', ['last Friday', '2025-05-23']),
      example('1998-03-04', 'It falls on this coming Sunday, March eighth.', ['this coming Sunday, March eighth', '1998-03-08']),
    ],
  },
  {
    id: 'weekday.short-after-preposition',
    pattern: 'w=@weekdayShort .',
    meaning: 'point',
    capital: true,
    after: ['on', 'last', 'next', 'by', 'until', 'from'],
    examples: [example('2025-06-04', 'The vote on Tues. was close.', ['Tues.', '2025-06-03'])],
  },
  {
    id: 'weekday.of-relative-week',
    pattern: 'w=@weekday ( ,? of )? ( ofWeek=@relative week )',
    meaning: 'point',
    examples: [example('2025-06-04', 'She called on Thursday of last week.', ['Thursday of last week', '2025-05-29'])],
  },
  {
    id: 'weekday.nth-of',
    pattern:
      '( the )? ( nth=#ordinal | nth=@lastOf ) w=@weekday ( of | in ) ( %month ,? ( y=#year )? | rel=@relative ofu=@unitCalendar | the ofu=@unitCalendar )',
    meaning: 'point',
    examples: [
      example('2025-06-04', 'The court will sit on the third Monday of June.', ['the third Monday of June', '2025-06-16']),
      example('2025-06-04', 'The court sat on the last Friday of May.', ['the last Friday of May', '2025-05-30']),
    ],
  },
  {
    id: 'deictic.day',
    pattern: '( %stage )? deictic=@deictic ( %part )?',
    meaning: 'point',
    notBefore: ['show'],
    examples: [
      example(
        '2025-06-04',
        'The panel met yesterday and meets again tomorrow morning.',
        ['yesterday', '2025-06-03'],
        ['tomorrow morning', '2025-06-05TMO'],
      ),
      example(null, 'The panel met yesterday.', ['yesterday', 'XXXX-XX-XX']),
    ],
  },
  {
    id: 'deictic.after-tomorrow',
    pattern: 'the? day after tomorrow',
    meaning: 'point',
    keep: { deictic: 2 },
    examples: [example('2025-06-04', 'It opens the day after tomorrow.', ['the day after tomorrow', '2025-06-06'])],
  },
  {
    id: 'deictic.before-yesterday',
    pattern: 'the? day before yesterday',
    meaning: 'point',
    keep: { deictic: -2 },
    examples: [example('2024-03-02', 'It shut the day before yesterday.', ['the day before yesterday', '2024-02-29'])],
  },
  {
    id: 'deictic.tonight',
    pattern: '( %stage )? tonight',
    meaning: 'point',
    keep: { deictic: 0, part: 'NI' },
    examples: [example('2025-06-04', 'The council sits tonight.', ['tonight', '2025-06-04TNI'])],
  },
  {
    id: 'deictic.overnight',
    pattern: 'overnight',
    meaning: 'point',
    keep: { deictic: 0, part: 'NI' },
    before: [
      ...[',', '.', ';', ')', '"', 'after', 'against', 'and', 'as', 'at', 'but', 'by', 'from', 'in', 'into', 'near', 'on', 'that', 'to'],
      ...['when', 'while', 'with'],
    ],
    examples: [
      example('2025-06-04', 'Two people died overnight.', ['overnight', '2025-06-04TNI']),
      example('2025-06-04', 'Shells fell overnight on the port.', ['overnight', '2025-06-04TNI']),
    ],
    counterexamples: ['An overnight train runs there.'],
  },
  {
    id: 'deictic.overnight-after-verb',
    pattern: 'overnight',
    meaning: 'point',
    keep: { deictic: 0, part: 'NI' },
    after: ['shot', 'attacked', 'killed', 'hit', 'said', 'shelled', 'struck', 'fell', 'arrived', 'died'],
    examples: [example('2025-06-04', 'Shells struck overnight two ports.', ['overnight', '2025-06-04TNI'])],
  },
  {
    id: 'part.relative',
    pattern: '( @sooner | mod=@stage )? ( rel=@relative part=@part | this very part=@part )',
    meaning: 'point',
    examples: [
      example(
        '2025-06-04',
        'He landed last night and left this morning.',
        ['last night', '2025-06-03TNI'],
        ['this morning', '2025-06-04TMO'],
      ),
    ],
  },
  {
    id: 'part.narrative',
    pattern: '( @sooner | mod=@stage )? ( nrel=@that part=@part | the nrel=@narrative part=@part | the nrel=@next part=@part )',
    meaning: 'point',
    keep: { told: 1 },
    examples: [
      example(
        '2025-06-04',
        'On May 16 they met. That evening they flew home.',
        ['May 16', '2025-05-16'],
        ['That evening', '2025-05-16TEV'],
      ),
    ],
  },
  {
    id: 'part.staged',
    pattern: 'mod=@stage -? part=@part ( deictic=@deictic | w=@weekday )?',
    meaning: 'point',
    examples: [example('1989-11-02', 'In mid-afternoon yesterday shares fell.', ['mid-afternoon yesterday', '1989-11-01TAF'])],
  },
];
