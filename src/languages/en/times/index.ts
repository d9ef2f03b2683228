import type { TimeKnowledge } from '../../../model/knowledge/times.ts';
import { cores } from './cores.ts';
import { direction } from './direction.ts';
import { macros } from './macros.ts';
import { negatives } from './negatives.ts';
import { calendarDays } from './rules/calendar-days.ts';
import { clocks } from './rules/clocks.ts';
import { durations } from './rules/durations.ts';
import { holidays } from './rules/holidays.ts';
import { periods } from './rules/periods.ts';
import { quarters } from './rules/quarters.ts';
import { references } from './rules/references.ts';
import { relative } from './rules/relative.ts';
import { sets } from './rules/sets.ts';
import { shifts } from './rules/shifts.ts';
import { weekdays } from './rules/weekdays.ts';
import { words } from './words.ts';

/** English time expressions. Rules that come first win over later ones of the same length. */
export const englishTimes: TimeKnowledge = {
  words: { ...words, ...direction },
  macros,
  rules: [
    ...calendarDays,
    ...weekdays,
    ...quarters,
    ...periods,
    ...references,
    ...durations,
    ...relative,
    ...shifts,
    ...holidays,
    ...clocks,
    ...sets,
  ],
  negatives,
  cores,
};
