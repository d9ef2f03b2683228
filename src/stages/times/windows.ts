// The arithmetic of limits lies in src/text, where the record can reach it too.
export { type Due, dueOf, lengthOfDuration, spanOf, windowOf } from '../../text/time-windows.ts';
