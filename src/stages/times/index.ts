export { annotateTimes, type TimesInput } from './annotate-times.ts';
export { type DatingInput, dateDocument } from './date-document.ts';
export { type Due, dueOf, lengthOfDuration, spanOf, windowOf } from './windows.ts';
export { annotateTimesWithin } from './within-window.ts';
