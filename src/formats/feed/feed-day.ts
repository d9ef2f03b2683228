import type { Day } from '../../model/index.ts';
import { formatDate, formatDay, isDate, parseDay } from '../../text/index.ts';

/** Month names of RFC 822; part of the format, the same in every language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date as feeds write it, in the writer's own time zone: RFC 822 (RSS) or ISO 8601 (Atom, JSON Feed). Null when it is neither.
 * @example feedDay('Wed, 09 Aug 1905 10:00:00 GMT') // '1905-08-09'
 */
export function feedDay(text: string | null | undefined): Day | null {
  if (!text) return null;
  const iso = parseDay(text.trim());
  if (iso !== null) return formatDay(iso);
  const match = /(?:^|[\s,])(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})(?:$|[\s,])/i.exec(text);
  if (!match) return null;
  const day = Number(match[1]);
  const month = MONTHS.indexOf(match[2]!.toLowerCase()) + 1;
  const printed = Number(match[3]);
  const year = match[3]!.length === 4 ? printed : printed < 70 ? 2000 + printed : 1900 + printed;
  return isDate(year, month, day) ? formatDate(year, month, day) : null;
}
