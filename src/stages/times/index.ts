export { annotateTimes, type TimesInput } from './annotate-times.ts';
