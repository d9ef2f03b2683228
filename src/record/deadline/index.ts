import type { Match, Time } from '../../model/index.ts';
import { addDays, addMonths } from '../../text/calendar.ts';
import { claimsOf, type Draft, type DraftClaim, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { differ, sameDays, sameSideIn, sameTerms } from '../sameness.ts';
import { timesIn } from '../view.ts';
import { overlap, printWindow, type Window, windowOfTime } from '../window.ts';

export const deadline: KindRules = {
  kind: 'deadline',
  states: ['pending', 'superseded', 'lapsed', 'unclear', 'missed', 'late', 'kept'],
  attributes: {
    by: { type: 'actors', party: true },
    to: { type: 'actors', party: true },
    what: { type: 'text', topic: true, many: true },
    length: { type: 'text' },
    due: { type: 'date' },
    'set on': { type: 'date' },
    consequence: { type: 'text', many: true },
  },
  refine,
  same(a, b) {
    if (differ(a, b, 'length') || (differ(a, b, 'by') && !sameSideIn(a, b, 'by'))) return 0;
    if (sameDays(a, b, 2) < 0 || dueApart(a, b)) return 0;
    const terms = sameTerms(a, b);
    const anchored = sameDays(a, b, 2) > 0 || bothDue(a, b);
    if (!anchored && terms < 0.5) return 0;
    return 0.5 + terms + (anchored ? 1 : 0);
  },
  clash: (a, b) => sameDays(a, b, 2) < 0 || dueApart(a, b) || differ(a, b, 'length'),
  title: ({ value }) => {
    const what = value('what').split(', ')[0];
    return [
      `${value('by') || 'a party'} sets ${value('to') || 'a party'} a deadline`,
      value('length'),
      value('due') && `until ${value('due')}`,
      what,
    ]
      .filter(Boolean)
      .join(', ');
  },
};

/** A deadline needs an end: a day, or a length that counts from the day it was set. */
function refine(draft: Draft, match: Match): Draft | null {
  if (match.polarity === 'negative') return null;
  const length = claimsOf(draft, 'length')[0];
  const setOn = claimsOf(draft, 'set on').length > 0 ? draft.date : null;
  const start = setOn ?? draft.view.published;
  const claims: DraftClaim[] = [...draft.claims];
  const duration = length && timesIn(draft.view, length).find(time => time.type === 'DURATION');
  const normal = claims.map(claim => (claim.name === 'length' && duration ? { ...claim, key: duration.value } : claim));
  if (claimsOf(draft, 'due').length === 0 && duration && start) {
    const due = dueAfter(start, duration);
    if (due)
      normal.push({
        name: 'due',
        value: printWindow(due),
        key: printWindow(due),
        stance: 'supports',
        foundBy: `${match.pattern}+length`,
        start: length.start,
        end: length.end,
      });
  }
  if (!normal.some(claim => claim.name === 'due' || claim.name === 'length')) return null;
  // The line stands at the day it was set; where the text does not say, at the day of the report.
  return { ...draft, claims: normal, date: setOn ?? (claimsOf(draft, 'set on').length > 0 ? draft.date : null) };
}

/** The window in which a length of time that begins in `start` runs out; null where the length is open ("P2X"). */
export function dueAfter(start: Window, duration: Time): Window | null {
  const parts = /^P(\d+)([DWMY])$/.exec(duration.value);
  if (!parts) return null;
  const n = Number(parts[1]);
  const add = (day: string) =>
    parts[2] === 'D' ? addDays(day, n) : parts[2] === 'W' ? addDays(day, 7 * n) : addMonths(day, parts[2] === 'M' ? n : 12 * n);
  return { start: add(start.start), end: add(start.end) };
}

function dueWindow(draft: Draft): Window | null {
  for (const claim of claimsOf(draft, 'due')) {
    const [start, end = start] = String(claim.value).split('/');
    if (start && end) return { start, end };
  }
  for (const claim of claimsOf(draft, 'due')) {
    const time = timesIn(draft.view, claim).find(candidate => windowOfTime(candidate));
    if (time) return windowOfTime(time);
  }
  return null;
}

function dueApart(a: Draft, b: Draft): boolean {
  const left = dueWindow(a);
  const right = dueWindow(b);
  return left !== null && right !== null && !overlap(left, right, 3);
}

const bothDue = (a: Draft, b: Draft): boolean => keysOf(a, 'due').length > 0 && keysOf(b, 'due').length > 0 && !dueApart(a, b);
