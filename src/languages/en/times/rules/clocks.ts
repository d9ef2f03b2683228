import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** Hours of the day without a date beside them. */
export const clocks: readonly TimeRule[] = [
  {
    id: 'clock.half-day',
    pattern:
      '( @boundWord )? ( ( clock=#clock | clock=#clockDot ) ap=@ampm | hour=#hour ap=@ampm | hour=#hour in the part=@part | 12 named=@namedHour ) ( ,? %zone )?',
    meaning: 'point',
    keep: { today: 1 },
    examples: [
      example('2025-06-04', 'The session opened at 10:35 a.m. in the old hall.', ['10:35 a.m.', '2025-06-04T10:35']),
      example('2025-06-04', 'Doors close at 3.50 p.m. sharp.', ['3.50 p.m.', '2025-06-04T15:50']),
    ],
  },
  {
    id: 'clock.full-day',
    pattern: 'clock=#clock ( hrs | hours )? ( %zone )?',
    meaning: 'point',
    keep: { today: 1 },
    after: ['at', 'by', 'until', 'till', 'from', 'around', 'about', 'since', 'before', 'after', 'between', '('],
    notBefore: ['percent', '%', 'million', 'billion', '@unit', '@counted'],
    examples: [example('2025-06-04', 'The shelling stopped at 19:00 in the north.', ['19:00', '2025-06-04T19:00'])],
    counterexamples: ['They won 3:21 on points.', 'Prices rose by 3.50 percent.'],
  },
  {
    id: 'clock.letter',
    pattern: 'clock=#clockLetter ( %zone )?',
    meaning: 'point',
    keep: { today: 1 },
    examples: [example('2025-06-04', 'The shelling stopped at 14h30 in the north.', ['14h30', '2025-06-04T14:30'])],
  },
  {
    id: 'clock.at-dawn',
    pattern: 'part=@partPoint',
    meaning: 'point',
    keep: { today: 1 },
    after: ['at', 'before', 'by', 'since', 'until', 'till', 'after', 'around', 'from'],
    notBefore: ['of', '-', 'prayer', 'prayers', 'raid', 'raids'],
    examples: [example('2025-06-04', 'The shelling stopped at dawn.', ['dawn', '2025-06-04TMO'])],
    counterexamples: ['They stand at the dawn of an age.', 'Voters turned out at dawn raids.'],
  },
  {
    id: 'clock.zone',
    pattern: '( clock=#clock | clock=#clockDot | military=#number ) ( hrs | hours )? %zone',
    meaning: 'point',
    keep: { today: 1 },
    examples: [example('2025-06-04', 'It struck at 0735 GMT, officials said.', ['0735 GMT', '2025-06-04T07:35'])],
  },
  {
    id: 'clock.named',
    pattern: '( @boundWord )? named=@namedHour',
    meaning: 'point',
    keep: { today: 1 },
    after: ['at', 'by', 'until', 'till', 'before', 'after', 'since', 'around', 'about', 'from'],
    examples: [example('2025-06-04', 'The truce began at noon.', ['noon', '2025-06-04T12:00'])],
  },
  {
    id: 'clock.oclock',
    pattern: "hour=#hour ( o ' clock | oclock ) ( in the part=@part )?",
    meaning: 'point',
    keep: { today: 1 },
    examples: [example('2025-06-04', "They left at six o'clock in the evening.", ["six o'clock in the evening", '2025-06-04T18:00'])],
  },
  {
    id: 'clock.half-past',
    pattern: 'half past hour=#hour ( in the part=@part | ap=@ampm )?',
    meaning: 'point',
    keep: { today: 1, past: 30 },
    examples: [example('2025-06-04', 'They left at half past six in the evening.', ['half past six in the evening', '2025-06-04T18:30'])],
  },
  {
    id: 'clock.quarter-past',
    pattern: '( a )? quarter past hour=#hour ( in the part=@part | ap=@ampm )?',
    meaning: 'point',
    keep: { today: 1, past: 15 },
    examples: [example('2025-06-04', 'They left at quarter past four.', ['quarter past four', '2025-06-04T04:15'])],
  },
  {
    id: 'clock.quarter-to',
    pattern: '( a )? quarter to hour=#hour ( in the part=@part | ap=@ampm )?',
    meaning: 'point',
    keep: { today: 1, past: -15 },
    after: ['at', 'by', 'until', 'around', 'about', 'before', 'after'],
    examples: [example('2025-06-04', 'They left at a quarter to nine.', ['a quarter to nine', '2025-06-04T08:45'])],
    counterexamples: ['It cut its stake from a quarter to ten percent.'],
  },
  {
    id: 'clock.part',
    pattern: '( the )? mod=@stage? part=@part',
    meaning: 'point',
    keep: { today: 1 },
    after: ['in', 'during', 'throughout'],
    notBefore: ['of', '#capital'],
    examples: [example('2025-06-04', 'They spoke again in the evening.', ['the evening', '2025-06-04TEV'])],
  },
];
