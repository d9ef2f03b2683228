import type { Attribute, Claim, Item, Transition } from '../../model/index.ts';
import { daysBetween } from '../../text/calendar.ts';
import { dueOf } from '../../text/time-windows.ts';
import { type Draft, keysOf } from '../draft.ts';
import type { Line } from '../kind-rules.ts';
import { containment } from '../terms.ts';
import { sideOf } from '../view.ts';
import { printWindow, type Window } from '../window.ts';

/** Days after it ran out in which a deadline can still be moved. */
const STILL_MOVED = 14;
/** A deadline moved by more than this is another one. */
const FARTHEST = 370;

/** A deadline as far as moving goes. */
interface Term {
  readonly index: number;
  readonly line: Line;
  readonly moved: boolean;
  /** When it was first told of. */
  readonly told: string;
  due: Window | null;
}

/**
 * Links deadlines that slid: a later report that gives the same side a later day for the same thing, or says that the deadline was extended,
 * supersedes the earlier line. Both name each other in `related`; the earlier one keeps its claims and gets the step with its passage. An
 * extension told as a length only ("by two weeks") is due so long after the deadline it moves.
 */
export function linkSlides(lines: readonly Line[]): readonly Item[] {
  const items = lines.map(({ item }) => item);
  const terms = lines
    .map((line, index) => termOf(line, index))
    .sort((a, b) => (a.told < b.told ? -1 : a.told > b.told ? 1 : a.index - b.index));
  for (const [at, later] of terms.entries()) {
    const earlier = terms.slice(0, at).findLast(other => items[other.index]!.status !== 'superseded' && moves(other, later));
    if (!earlier) continue;
    const moved = later.due ? items[later.index]! : withDue(items[later.index]!, later, earlier);
    items[later.index] = { ...moved, related: [...moved.related, items[earlier.index]!.id] };
    items[earlier.index] = supersede(items[earlier.index]!, moved, later.told);
  }
  return items;
}

function termOf(line: Line, index: number): Term {
  const { drafts } = line.bundle;
  const published = drafts.map(({ view }) => view.published?.start ?? '9999').sort()[0]!;
  return { index, line, moved: drafts.some(({ features }) => features.moved === 'yes'), told: published, due: windowIn(line.item, 'due') };
}

function moves(earlier: Term, later: Term): boolean {
  const [before, after] = [earlier.due, later.due];
  if (earlier.line.item.process !== later.line.item.process || !before || earlier.told === '9999' || later.told === '9999') return false;
  if (later.told < earlier.told || daysBetween(before.end, later.told) > STILL_MOVED) return false;
  if (after ? after.start <= before.end || daysBetween(before.end, after.end) > FARTHEST : !later.moved) return false;
  const [a, b] = [earlier.line.bundle.drafts, later.line.bundle.drafts];
  if (apart(a, b, 'to') || (!later.moved && apart(a, b, 'by'))) return false;
  const named = shared(a, b, 'to') || shared(a, b, 'by');
  const topic = containment(termsOf(a), termsOf(b));
  return later.moved ? named || sidesOf(b, 'to').size + sidesOf(b, 'by').size === 0 : named && topic >= 0.5;
}

const sidesOf = (drafts: readonly Draft[], name: string): Set<string> =>
  new Set(drafts.flatMap(draft => keysOf(draft, name).map(key => sideOf(key, draft.view.context.actors) ?? key)));

function shared(a: readonly Draft[], b: readonly Draft[], name: string): boolean {
  const other = sidesOf(b, name);
  return [...sidesOf(a, name)].some(side => other.has(side));
}

/** Both name somebody, and nobody alike. */
const apart = (a: readonly Draft[], b: readonly Draft[], name: string): boolean =>
  sidesOf(a, name).size > 0 && sidesOf(b, name).size > 0 && !shared(a, b, name);

const termsOf = (drafts: readonly Draft[]): Set<string> => new Set(drafts.flatMap(({ terms }) => [...terms]));

function windowIn(item: Item, name: string): Window | null {
  const [start, end = start] = String(item.attributes[name]?.value ?? '').split('/');
  return start && end && /^\d{4}-\d\d-\d\d$/.test(start) && /^\d{4}-\d\d-\d\d$/.test(end) ? { start, end } : null;
}

/** "extended the deadline by two weeks": due so long after the day it was due before. */
function withDue(item: Item, later: Term, earlier: Term): Item {
  const length = item.attributes.length?.claims[0];
  const key = later.line.bundle.drafts.flatMap(draft => keysOf(draft, 'length'))[0];
  if (!length || !key) return item;
  const ends = [earlier.due!.start, earlier.due!.end].map(day =>
    dueOf({ start: 0, end: 0, type: 'DURATION', value: key, earliest: null, latest: null, basis: 'none' }, day),
  );
  if (!ends[0] || !ends[1]) return item;
  later.due = { start: ends[0].earliest, end: ends[1].latest };
  const value = printWindow(later.due);
  const claim: Claim = { ...length, value, foundBy: `${length.foundBy}+moved` };
  const due: Attribute = { value, claims: [claim] };
  return { ...item, title: `${item.title}, until ${value}`, attributes: sorted({ ...item.attributes, due }) };
}

const sorted = <T>(object: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

function supersede(item: Item, by: Item, day: string): Item {
  const step: Transition = { status: 'superseded', date: day, evidence: [by.evidence[0]] };
  return { ...item, status: 'superseded', history: [...item.history, step], related: [...item.related, by.id] };
}
