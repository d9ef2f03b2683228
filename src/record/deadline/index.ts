import type { Match, Time } from '../../model/index.ts';
import { addDays, addMonths } from '../../text/calendar.ts';
import { hashId } from '../../text/hash.ts';
import { claimsOf, type Draft, type DraftClaim, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { partiesOf } from '../resolve.ts';
import { differ, sameDays, sameSideIn, sameTerms } from '../sameness.ts';
import { nameOf, timesIn } from '../view.ts';
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
    date: { type: 'date' },
    consequence: { type: 'text', many: true },
  },
  refine,
  link: drafts => drafts.flatMap(splitByDay),
  same(a, b) {
    if (differ(a, b, 'length') || (differ(a, b, 'by') && !sameSideIn(a, b, 'by'))) return 0;
    if (sameDays(a, b, 2) < 0 || dueApart(a, b)) return 0;
    const terms = sameTerms(a, b);
    const anchored = sameDays(a, b, 2) > 0 || bothDue(a, b);
    if (!anchored && terms < 0.5) return 0;
    return 0.5 + terms + (anchored ? 1 : 0);
  },
  clash: (a, b) => sameDays(a, b, 2) < 0 || dueApart(a, b) || differ(a, b, 'length'),
  title: ({ first, value }) => {
    const what = first('what');
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
  // "decided within two weeks", told as done, sets nobody a term.
  if (match.emit.ahead && !match.modality && match.tense !== 'future') return null;
  const length = claimsOf(draft, 'length')[0];
  const duration = length && timesIn(draft.view, length).find(time => time.type === 'DURATION' && !time.value.includes('X'));
  const own = draft.claims.filter(claim => claim.name !== 'date' && (claim.name !== 'length' || duration));
  const claims: DraftClaim[] = own.map(claim => (claim.name === 'length' && duration ? { ...claim, key: duration.value } : claim));
  const due = claims.find(claim => claim.name === 'due');
  // A further day in the clause is the day it was set where it lies behind the report, else the day it runs out.
  const day = draft.claims.find(claim => claim.name === 'date' && !(due && claim.start >= due.start && claim.end <= due.end));
  const ahead = draft.date && draft.view.published && draft.date.start > draft.view.published.end;
  const setOn = day && !ahead && !match.nodes.due ? draft.date : null;
  if (day) claims.push({ ...day, name: setOn ? 'set on' : 'due' });
  const start = setOn ?? draft.view.published;
  if (!claims.some(claim => claim.name === 'due') && length && duration && start) {
    const end = dueAfter(start, duration);
    const value = end && printWindow(end);
    if (value) claims.push({ ...length, name: 'due', value, key: value, foundBy: `${match.pattern}+length` });
  }
  if (!claims.some(claim => claim.name === 'due' || claim.name === 'length')) return null;
  const setter = claims.some(claim => claim.name === 'by') ? null : firstSubject(draft, match);
  if (setter) claims.push(...setter);
  return { ...draft, claims, date: setOn, dated: setOn !== null };
}

/** Where the tree lost who set it ("has, however, set"), the first subject of the sentence, where that is somebody. */
function firstSubject(draft: Draft, match: Match): DraftClaim[] {
  const sentence = draft.view.annotations.sentences[match.sentence]!;
  const subject = sentence.tokens.findIndex((token, i) => i < match.anchor && token.deprel.startsWith('nsubj'));
  if (subject < 0) return [];
  const { actors } = draft.view.context;
  const { start, end } = sentence.tokens[subject]!;
  const given = keysOf(draft, 'to');
  return partiesOf(draft.view, match.sentence, subject)
    .filter(id => !given.includes(id))
    .map(id => ({
      name: 'by',
      value: nameOf(id, actors),
      key: id,
      stance: 'supports',
      foundBy: `${match.pattern}+subject`,
      start,
      end,
    }));
}

/** "similar two-week deadlines, including on 27 April and 19 May": one deadline for each day that is named. */
function splitByDay(draft: Draft): readonly Draft[] {
  const sentence = draft.view.annotations.sentences[draft.sentence];
  const setOn = claimsOf(draft, 'set on')[0];
  if (!sentence || !setOn || !draft.view.published) return [draft];
  const { published } = draft.view;
  const days = timesIn(draft.view, { start: setOn.start, end: sentence.end }).filter(time => {
    const window = windowOfTime(time);
    return window && time.type === 'DATE' && window.start === window.end && window.end <= published.end;
  });
  if (days.length < 2) return [draft];
  return days.map(time => {
    const date = windowOfTime(time)!;
    const value = printWindow(date);
    const kept = draft.claims.filter(claim => claim.name !== 'set on' && !claim.foundBy.endsWith('+length'));
    return {
      ...draft,
      id: hashId(draft.id, value),
      date,
      dated: true,
      claims: [...kept, { ...setOn, value, key: value, start: time.start, end: time.end }],
    };
  });
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
