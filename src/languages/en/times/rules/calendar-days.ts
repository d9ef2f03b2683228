import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** Days of the calendar: "June 2", "2nd of June 2025", "Friday, Oct. 13", "2025-06-02". */
export const calendarDays: readonly TimeRule[] = [
  {
    id: 'day.month-day',
    pattern: '( %stage )? %fullDate ( ,? %part | in the part=@part )?',
    meaning: 'point',
    notBefore: ['percent'],
    examples: [
      example('2025-06-04', 'The delegations met on June 2.', ['June 2', '2025-06-02']),
      example('2025-06-04', 'The treaty of 2nd of May 1997 still holds.', ['2nd of May 1997', '1997-05-02']),
      example('1989-10-16', 'Markets fell on Friday, Oct. 13, in New York.', ['Friday, Oct. 13', '1989-10-13']),
      example('2024-02-27', 'The ship sails on February 29.', ['February 29', '2024-02-29']),
      example(null, 'Dated 03.05.2025 and sealed.', ['03.05.2025', '2025-05-03']),
      example(null, 'Filed 2025-06-02 by the clerk.', ['2025-06-02', '2025-06-02']),
    ],
    counterexamples: ['They march 20 miles a day.', 'Version 10.4.2025.1 is out.', 'The server is at 10.4.20.25.'],
  },
  {
    id: 'day.relative-date',
    pattern: '( this )? rel=@relative ( %monthDay | %dayMonth )',
    meaning: 'point',
    examples: [example('2025-04-19', 'They parted last October 23.', ['last October 23', '2024-10-23'])],
  },
  {
    id: 'day.clock-and-date',
    pattern:
      '( @boundWord )? ( %clock ( %zone )? | military=#number ( hrs | hours )? %zone ) ( ,? on )? ,? ( the? ( %fullDate | @relative? w=@weekday ( %part )? | deictic=@deictic ( %part )? ) )',
    meaning: 'point',
    examples: [
      example('1998-02-13', 'He was seen at 10 p.m. Wednesday near the port.', ['10 p.m. Wednesday', '1998-02-11T22:00']),
      example('1989-11-02', 'The offer ends at 5 p.m. EST Nov. 9.', ['5 p.m. EST Nov. 9', '1989-11-09T17:00']),
      example('2025-06-04', 'It ends at 1600 GMT on June 11.', ['1600 GMT on June 11', '2025-06-11T16:00']),
      example('2025-06-04', 'Talks broke off at noon yesterday.', ['noon yesterday', '2025-06-03T12:00']),
    ],
  },
  {
    id: 'day.date-and-clock',
    pattern:
      '( %fullDate | w=@weekday ( %part )? | deictic=@deictic ( %part )? ) ( ( ,? at | , )? %clock ( %zone )? | at clock=#clockDot ( %zone )? )',
    notBefore: ['percent', '%', 'million', 'billion', '@unit', '@counted'],
    meaning: 'point',
    examples: [
      example('2025-06-04', 'The buses leave on Friday at 3.50 p.m. from the square.', ['Friday at 3.50 p.m.', '2025-06-06T15:50']),
      example('2025-06-04', 'They will speak tomorrow at noon.', ['tomorrow at noon', '2025-06-05T12:00']),
    ],
  },
  {
    id: 'day.iso-clock',
    pattern: 'iso=#iso ( ~t ~clock=#clock | clock=#clock ) ( ~z | ( ~- | ~+ ) ~#clock | %zone )?',
    meaning: 'point',
    examples: [example(null, 'Filed 2025-06-02T16:45:00Z by the clerk.', ['2025-06-02T16:45:00Z', '2025-06-02T16:45'])],
  },
  {
    id: 'day.slashes',
    pattern: '%slashDate',
    meaning: 'point',
    examples: [example(null, 'Dated 12/25/2003 and sealed.', ['12/25/2003', '2003-12-25'])],
  },
  {
    id: 'day.slashes-day-first',
    pattern: 'd=#dayFigure / ~mo=#month / ~y=#year',
    meaning: 'point',
    examples: [example(null, 'Dated 31/12/2003 and sealed.', ['31/12/2003', '2003-12-31'])],
  },
  {
    id: 'day.dawn-of-date',
    pattern: 'part=@partPoint ( on )? ( %fullDate | @relative? w=@weekday | deictic=@deictic )',
    meaning: 'point',
    examples: [example('2025-06-04', 'The column left at dawn on Tuesday.', ['dawn on Tuesday', '2025-06-03TMO'])],
  },
  {
    id: 'day.night-between-weekdays',
    pattern: '( the )? ( part=@part | part=overnight ) ( from | between | of ) w=@weekday ( to | and ) @weekday',
    meaning: 'point',
    examples: [
      example('2025-06-04', 'It burned in the night from Monday to Tuesday.', ['the night from Monday to Tuesday', '2025-06-02TNI']),
    ],
  },
  {
    id: 'day.part-of-date',
    pattern: '( the )? mod=@stage? part=@part of ( %fullDate | w=@weekday )',
    meaning: 'point',
    examples: [example('2025-06-04', 'He came on the morning of 3 May.', ['the morning of 3 May', '2025-05-03TMO'])],
  },
  {
    id: 'day.of-month-only',
    pattern: 'the d=#dayFigure',
    meaning: 'point',
    after: ['on', 'by', 'until', 'till', 'since', 'before', 'from'],
    keep: { bare: 1 },
    notBefore: ['@unit', '-', 'and', 'of', '#digit', '%', '@part', '@season', 'half', 'round', 'time', 'session', 'floor', 'anniversary'],
    examples: [example('2025-06-04', 'She is expected back on the 29th.', ['the 29th', '2025-06-29'])],
    counterexamples: ['He lives on the 29th floor.', 'On the second try it worked.'],
  },
];
