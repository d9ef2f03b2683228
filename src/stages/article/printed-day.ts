import type { Day } from '../../model/index.ts';
import { formatDate, formatDay, isDate, parseDay } from '../../text/index.ts';

/**
 * The first day printed in a short line of metadata with its year: ISO ("1905-08-09"), "August 9, 1905", "Wed, 9 Aug 1905", and figures
 * where only one reading is possible ("31/08/1905"). Null where there is none: a day without a year stays open.
 */
export function printedDay(text: string, months: ReadonlyMap<string, number>): Day | null {
  for (const match of text.matchAll(/\d{4}-\d{2}-\d{2}(?![\d-])/g)) {
    const iso = parseDay(match[0]);
    if (iso !== null) return formatDay(iso);
  }
  const named = /(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .]+)?(\p{L}{3,12})\.?,? *(?:(\d{1,2})(?:st|nd|rd|th)?\b,? +)?(\d{4})\b/gu;
  for (const match of text.matchAll(named)) {
    const month = months.get(match[2]!.toLowerCase());
    const day = Number(match[1] ?? match[3] ?? 0);
    const year = Number(match[4]);
    if (month !== undefined && isDate(year, month, day)) return formatDate(year, month, day);
  }
  for (const match of text.matchAll(/\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/g)) {
    const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (a > 12 && isDate(year, b, a)) return formatDate(year, b, a);
    if (b > 12 && isDate(year, a, b)) return formatDate(year, a, b);
    if (a === b && isDate(year, a, b)) return formatDate(year, a, b);
  }
  return null;
}
