import type { Line, Overview } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';
import { compare, lastDay, placedAt } from './snapshot.ts';

const MOST = 4;
const OPEN_OFFER = new Set(['open', 'proposed', 'criticised', 'countered', 'demanded']);
const AHEAD = new Set(['proposed', 'accepted', 'scheduled', 'postponed']);
const PENDING = new Set(['pending', 'due']);
const MADE = new Set(['agreed', 'agreed-to-work-on', 'executed', 'under way', 'kept', 'accepted']);

/**
 * Where a negotiation stands, from its lines: the last meeting held, what lies ahead, what was announced and never reported on, open
 * offers and demands, pending deadlines, the latest agreements and open discrepancies. "Ahead" and "pending" are meant as of the newest report, not of the machine's clock.
 */
export function standingOf(snapshot: Snapshot, id: string): Overview | null {
  const process = snapshot.processes.find(p => p.id === id);
  if (!process) return null;
  const lines = (snapshot.linesOf.get(id) ?? []).filter(line => line.verdict !== 'rejected');
  const of = (kinds: readonly string[], statuses: ReadonlySet<string> | null) =>
    lines.filter(line => kinds.includes(line.kind) && (statuses === null || (line.status !== null && statuses.has(line.status))));

  const held = of(['meeting'], new Set(['held']));
  const asOf = process.asOf ?? '';
  const announced = of(['meeting'], AHEAD);
  const last = newestFirst(held.filter(line => placedAt(line.date) !== null))[0] ?? held.at(-1) ?? null;
  // A meeting without a day is still ahead when it was spoken of after the last one was held.
  const since = last ? (lastDay(last.date) ?? placedAt(last.date) ?? '') : '';
  const isAhead = (line: Line) => {
    const day = lastDay(line.date);
    return day === null ? (line.reported ?? '') > since : day >= asOf;
  };
  const pending = of(['deadline', 'commitment'], PENDING);
  const passed = pending.filter(line => dueDay(line) < asOf);
  return {
    process,
    lastMeeting: last,
    upcoming: group(soonestFirst(announced.filter(isAhead))),
    unconfirmed: group(newestFirst(announced.filter(line => !isAhead(line)))),
    offers: group(newestFirst(of(['proposal', 'demand'], OPEN_OFFER))),
    deadlines: group([...soonestFirst(pending.filter(line => !passed.includes(line))), ...soonestFirst(passed).reverse()]),
    agreements: group(newestFirst(of(['agreement', 'exchange'], MADE))),
    discrepancies: group(bestSourced(of(['discrepancy'], null).filter(line => line.status !== 'explained'))),
    reports: snapshot.reportsOf.get(id)!,
  };
}

const group = (lines: readonly Line[]) => ({ total: lines.length, lines: lines.slice(0, MOST) });

const newestFirst = (lines: readonly Line[]) =>
  [...lines].sort(
    (a, b) =>
      compare(lastDay(b.date) ?? placedAt(b.date) ?? '', lastDay(a.date) ?? placedAt(a.date) ?? '') ||
      b.origins - a.origins ||
      b.outlets - a.outlets ||
      compare(a.id, b.id),
  );

/** By the day something falls due (`due` is a day or a window `A/B`), else by its date. */
const soonestFirst = (lines: readonly Line[]) =>
  [...lines].sort((a, b) => compare(dueDay(a), dueDay(b)) || b.origins - a.origins || compare(a.id, b.id));

const dueDay = (line: Line) => /\d{4}-\d{2}-\d{2}$/.exec(line.due ?? '')?.[0] ?? lastDay(line.date) ?? placedAt(line.date) ?? '9999';

const bestSourced = (lines: readonly Line[]) =>
  [...lines].sort((a, b) => b.outlets - a.outlets || compare(lastDay(b.date) ?? '', lastDay(a.date) ?? '') || compare(a.id, b.id));
