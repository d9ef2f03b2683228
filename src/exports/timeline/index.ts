import type { Day, DayRange, Evidence, Item, ItemKind } from '../../model/index.ts';
import type { ExportFormat } from '../export-format.ts';

/** One step of a negotiation: the day of a line, the day it is due, or the day on which another state of it was first reported. */
interface Step {
  readonly process: string;
  readonly start: Day | null;
  readonly end: Day | null;
  /** `day`, `due`, or the state that was first reported then. */
  readonly step: string;
  /** Where the line stands now: the day of a meeting that is `scheduled` is a plan. */
  readonly status: string | null;
  readonly kind: ItemKind;
  readonly item: string;
  readonly title: string;
  readonly evidence: Evidence;
}

/** Every dated step of every negotiation, in the order of days. */
export const timelineExport: ExportFormat = {
  name: 'timeline',
  about: 'JSON Lines: the steps of every negotiation in order of days: what happens, what is due, what changed its state',
  ending: 'jsonl',
  mediaType: 'application/x-ndjson',
  *write({ record }) {
    const steps = record.items.flatMap(stepsOf).sort(byDay);
    for (const step of steps) yield JSON.stringify(step);
  },
};

function stepsOf(item: Item): Step[] {
  const { process, kind, id, title, status } = item;
  if (kind === 'discrepancy') return [];
  const step = (date: Day | DayRange, name: string, evidence: Evidence): Step => {
    const [start, end] = typeof date === 'string' ? [date, date] : [date.start, date.end];
    return { process, start, end, step: name, status, kind, item: id, title, evidence: passage(evidence) };
  };
  const steps: Step[] = [];
  if (item.date !== null) steps.push(step(item.date, 'day', item.evidence[0]));
  const due = item.attributes.due;
  const ends = dayOf(due?.value);
  if (due && ends) steps.push(step(ends, 'due', due.claims[0] ?? item.evidence[0]));
  // The first state is told with the line itself; only what came later is a step of its own.
  for (const reached of item.history.slice(1))
    if (reached.date !== null) steps.push(step(reached.date, reached.status, reached.evidence[0]));
  return steps;
}

const passage = ({ doc, start, end, quote }: Evidence): Evidence => ({ doc, start, end, quote });

function dayOf(value: unknown): Day | DayRange | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(String(value ?? ''));
  if (!match?.[1]) return null;
  return match[2] ? { start: match[1], end: match[2] } : match[1];
}

/** By process, then day; of equal days the narrower first, then by line and step. Open beginnings stand with their end. */
function byDay(a: Step, b: Step): number {
  const key = ({ process, start, end, item, step }: Step) => [process, start ?? end ?? '9999', end ?? '9999', item, step];
  const [left, right] = [key(a), key(b)];
  for (const [at, value] of left.entries()) if (value !== right[at]) return value < right[at]! ? -1 : 1;
  return 0;
}
