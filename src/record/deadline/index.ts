import type { Match, Time } from '../../model/index.ts';
import { addDays } from '../../text/calendar.ts';
import { hashId } from '../../text/hash.ts';
import { dueOf } from '../../text/time-windows.ts';
import { claimsOf, type Draft, type DraftClaim, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { partiesOf } from '../resolve.ts';
import { differ, sameDays, sameSideIn, sameTerms } from '../sameness.ts';
import { nameOf, timesIn } from '../view.ts';
import { overlap, printWindow, type Window, windowOfTime } from '../window.ts';
import { linkSlides } from './slides.ts';

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
  relate: linkSlides,
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
    const who = `Deadline${value('to') ? ` for ${value('to')}` : ''}${value('by') ? `${value('to') ? ',' : ''} set by ${value('by')}` : ''}`;
    const what = [value('length'), value('due') && `until ${value('due')}`, first('what')].filter(Boolean).join(', ');
    return what ? `${who}: ${what}` : who;
  },
};

/** A deadline needs an end: a day, or a length that counts from the day it was set. */
function refine(draft: Draft, match: Match): Draft | null {
  if (match.polarity === 'negative') return null;
  // "decided within two weeks", told as done, sets nobody a term.
  if (match.emit.ahead && !match.modality && match.tense !== 'future') return null;
  const length = claimsOf(draft, 'length')[0];
  const duration =
    length &&
    timesIn(draft.view, draft.span).find(
      time => time.type === 'DURATION' && !time.value.includes('X') && time.start < length.end && length.start < time.end,
    );
  const own = draft.claims.filter(claim => claim.name !== 'date' && (claim.name !== 'length' || duration));
  const claims: DraftClaim[] = own.map(claim => {
    if (claim.name === 'due') return lastDay(draft, claim);
    if (claim.name !== 'length' || !duration) return claim;
    const { start, end } = duration;
    return { ...claim, start, end, value: draft.view.document.text.slice(start, end), key: duration.value };
  });
  const before = claims.some(claim => claim.name === 'due') ? null : dayBefore(draft, match);
  if (before) claims.push(before);
  const due = claims.find(claim => claim.name === 'due');
  // A further day in the clause is the day it was set where it lies behind the report, else the day it runs out.
  const day =
    draft.claims.find(claim => claim.name === 'date' && !(due && claim.start >= due.start && claim.end <= due.end)) ??
    (due ? undefined : dayAfter(draft, match));
  const date = day ? daysOf(day) : null;
  const ahead = date && draft.view.published && date.start > draft.view.published.end;
  const setOn = day && !ahead && !match.nodes.due ? date : null;
  if (day) claims.push({ ...day, name: setOn ? 'set on' : 'due' });
  // "extended by two weeks" counts from the day it was due before, which another report tells.
  const start = match.emit.moved ? null : (setOn ?? draft.view.published);
  if (!claims.some(claim => claim.name === 'due') && length && duration && start) {
    const end = dueAfter(start, duration);
    const value = end && printWindow(end);
    if (value) claims.push({ ...length, name: 'due', value, key: value, foundBy: `${match.pattern}+length` });
  }
  if (!claims.some(claim => claim.name === 'due' || claim.name === 'length')) return null;
  const setter = match.emit.setter === 'none' || claims.some(claim => claim.name === 'by') ? null : firstSubject(draft, match);
  if (setter) claims.push(...setter);
  const named = claims.flatMap(claim => (claim.name === 'by' && draft.view.context.actors.has(claim.key) ? [claim.key] : []));
  const parties = [...new Set([...draft.parties, ...named])].sort();
  // News of a term without a day: it was set when it was reported, or the day before.
  const { published } = draft.view;
  const told = setOn ?? (duration && published ? { start: addDays(published.start, -1), end: published.end } : null);
  return { ...draft, claims, parties, date: told, dated: setOn !== null };
}

/** "By the end of June" is due on its last day. */
function lastDay(draft: Draft, claim: DraftClaim): DraftClaim {
  const due = timesIn(draft.view, claim)
    .map(time => dueOf(time, null))
    .find(found => found !== null);
  if (!due) return claim;
  const value = printWindow({ start: due.earliest, end: due.latest });
  return { ...claim, value, key: value };
}

/** "The April 1 deadline": a day directly before the word is the day it runs out, however it hangs in the tree. */
function dayBefore(draft: Draft, match: Match): DraftClaim | null {
  const sentence = draft.view.annotations.sentences[match.sentence]!;
  const anchor = sentence.tokens[match.anchor]!;
  if (anchor.upos !== 'NOUN') return null;
  const time = timesIn(draft.view, { start: sentence.start, end: anchor.start }).at(-1);
  const window = time && time.type === 'DATE' && anchor.start - time.end <= 1 ? windowOfTime(time) : null;
  if (!time || !window) return null;
  const value = printWindow(window);
  return { name: 'due', value, key: value, stance: 'supports', foundBy: `${match.pattern}+day`, start: time.start, end: time.end };
}

/** "Gave such notice before, among others on 3 March": a single day behind the report that stands after the word, however it hangs in the tree. */
function dayAfter(draft: Draft, match: Match): DraftClaim | undefined {
  const sentence = draft.view.annotations.sentences[match.sentence]!;
  const anchor = sentence.tokens[match.anchor]!;
  const { published } = draft.view;
  if (match.emit.ahead || !published) return undefined;
  const time = timesIn(draft.view, { start: anchor.end, end: sentence.end }).find(candidate => {
    const window = candidate.type === 'DATE' ? windowOfTime(candidate) : null;
    return window !== null && window.start === window.end && window.end <= published.end;
  });
  const window = time && windowOfTime(time);
  if (!time || !window) return undefined;
  const value = printWindow(window);
  return { name: 'date', value, key: value, stance: 'supports', foundBy: `${match.pattern}+day`, start: time.start, end: time.end };
}

function daysOf(claim: DraftClaim): Window | null {
  const [start, end = start] = String(claim.value).split('/');
  return start && end ? { start, end } : null;
}

/** Where the tree lost who set it ("has, however, set"), the first subject of the sentence, where that is somebody. */
function firstSubject(draft: Draft, match: Match): DraftClaim[] {
  const sentence = draft.view.annotations.sentences[match.sentence]!;
  // "Norway works ahead of a deadline": only who does something to it sets it.
  const { upos, deprel } = sentence.tokens[match.anchor]!;
  if (upos !== 'VERB' && !/^(obj|nsubj:pass|root|parataxis)/.test(deprel)) return [];
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

/** "ten-day limits such as those of 3 March and 8 May": one deadline for each day that is named. */
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

/** The window in which a length of time that begins in `start` runs out; null where the length is open ("PXW"). */
export function dueAfter(start: Window, duration: Time): Window | null {
  const first = dueOf(duration, start.start);
  const last = dueOf(duration, start.end);
  return first && last ? { start: first.earliest, end: last.latest } : null;
}

function dueWindow(draft: Draft): Window | null {
  for (const claim of claimsOf(draft, 'due')) {
    const days = daysOf(claim);
    if (days) return days;
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
