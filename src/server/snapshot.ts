import type { Actor, Decision, Item, Process } from '../model/index.ts';
import type { Derivation, DocumentSummary, Store } from '../store/contract.ts';
import { lineOf } from './line.ts';
import type { Line, ProcessLine, Report } from './schemas.ts';

/** The record as it stands, indexed for the desk. Built once for each state of the store. */
export interface Snapshot {
  readonly key: string;
  /** Those with most lines first. */
  readonly processes: readonly ProcessLine[];
  readonly items: ReadonlyMap<string, Item>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Lines in the order of their dates, oldest first, undated last; so are those of each process. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly linesOf: ReadonlyMap<string, readonly Line[]>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly reportsOf: ReadonlyMap<string, readonly Report[]>;
  /** Items that cite a document. */
  readonly citing: ReadonlyMap<string, readonly Item[]>;
  readonly decisions: readonly Decision[];
}

const EMPTY: Derivation = { basis: '', record: { processes: [], items: [], actors: [] }, copies: {}, stories: {} };

/** The documents an item rests on: its passages, the claims of its attributes and the passages of its history. */
export function documentsOf(item: Item): readonly string[] {
  const docs = new Set(item.evidence.map(e => e.doc));
  for (const attribute of Object.values(item.attributes)) for (const claim of attribute.claims) docs.add(claim.doc);
  for (const step of item.history) for (const e of step.evidence) docs.add(e.doc);
  return [...docs];
}

/**
 * A reader of snapshots: gives the same one until the record, the list of documents or the decision log changes.
 * Asking costs two small queries when nothing did.
 */
export function createSnapshots(store: Store): () => Promise<Snapshot> {
  let current: Promise<Snapshot> | null = null;
  let currentKey = '';
  return async () => {
    const [basis, decisions] = await Promise.all([store.getBasis(), store.listDecisions()]);
    const key = `${basis ?? ''}:${decisions.length}`;
    if (!current || key !== currentKey) {
      currentKey = key;
      const building = build(store, key, decisions);
      // A failed reading is not kept: the next request tries again.
      building.catch(() => {
        if (current === building) current = null;
      });
      current = building;
    }
    return current;
  };
}

async function build(store: Store, key: string, decisions: readonly Decision[]): Promise<Snapshot> {
  const [derivation, documents] = await Promise.all([store.getDerivation(), store.listDocuments()]);
  const { record, copies } = derivation ?? EMPTY;
  const items = new Map(record.items.map(item => [item.id, item]));

  const citing = new Map<string, Item[]>();
  for (const item of record.items) {
    for (const doc of documentsOf(item)) {
      const list = citing.get(doc);
      if (list) list.push(item);
      else citing.set(doc, [item]);
    }
  }
  const reports = new Map(documents.map(document => [document.id, reportOf(document, copies, citing)]));
  const verdicts = readVerdicts(decisions);
  const sorted = record.items.map(item => lineOf(item, reports, verdicts(item))).sort(byDate);
  const lines = new Map(sorted.map(line => [line.id, line]));
  const linesOf = new Map(record.processes.map(process => [process.id, sorted.filter(line => line.process === process.id)]));
  const reportsOf = new Map(record.processes.map(process => [process.id, reportsIn(process, reports)]));
  const processes = record.processes
    .map(process => processLine(process, linesOf.get(process.id) ?? [], reportsOf.get(process.id)!))
    .sort((a, b) => b.lines - a.lines || compare(a.id, b.id));
  const actors = new Map(record.actors.map(actor => [actor.id, actor]));
  return { key, processes, items, actors, lines, linesOf, reports, reportsOf, citing, decisions };
}

function reportOf(
  document: DocumentSummary,
  copies: Readonly<Record<string, string>>,
  citing: ReadonlyMap<string, readonly Item[]>,
): Report {
  const { id, title, outlet, published, url, versions } = document;
  const copyOf = Object.hasOwn(copies, id) ? (copies[id] ?? null) : null;
  return { id, title, outlet, published, url, copyOf, versions, lines: citing.get(id)?.length ?? 0 };
}

function reportsIn(process: Process, reports: ReadonlyMap<string, Report>): readonly Report[] {
  const list = process.documents.flatMap(id => reports.get(id) ?? []);
  return list.sort(
    (a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.outlet ?? '', b.outlet ?? '') || compare(a.id, b.id),
  );
}

function processLine(process: Process, lines: readonly Line[], reports: readonly Report[]): ProcessLine {
  const { id, name, parties, start, end } = process;
  const days = reports.flatMap(report => report.published?.slice(0, 10) ?? []).sort(compare);
  // A report of an unknown outlet counts for itself, as it does in the record.
  const outlets = new Set(reports.map(report => report.outlet ?? report.id)).size;
  const disputed = lines.filter(line => line.disputed || line.kind === 'discrepancy').length;
  return {
    id,
    name,
    parties,
    start,
    end,
    reports: reports.length,
    outlets,
    lines: lines.length,
    disputed,
    asOf: days.at(-1) ?? end,
  };
}

/** The decisions that concern an item: on itself or on anything it was made of. */
export function decisionsOn(item: Item, decisions: readonly Decision[]): readonly Decision[] {
  const ids = new Set([item.id, ...item.drafts]);
  return decisions.filter(({ action }) => 'item' in action && ids.has(action.item));
}

/** What people last said about an item: accepted, rejected or nothing, and how many notes it has. */
function readVerdicts(decisions: readonly Decision[]): (item: Item) => { verdict: Line['verdict']; notes: number } | undefined {
  const judged = new Set(decisions.flatMap(({ action }) => ('item' in action ? action.item : [])));
  return item => {
    if (!judged.has(item.id) && !item.drafts.some(id => judged.has(id))) return undefined;
    const actions = decisionsOn(item, decisions).map(({ action }) => action.type);
    const last = actions.filter(type => type === 'accept' || type === 'reject').at(-1);
    const verdict = last === 'accept' ? 'accepted' : last === 'reject' ? 'rejected' : null;
    return { verdict, notes: actions.filter(type => type === 'note').length };
  };
}

/** The day a line is placed at: its day, the start of its window, else the end. */
export function placedAt(date: Line['date']): string | null {
  return typeof date === 'string' ? date : (date?.start ?? date?.end ?? null);
}

/** The last day a line can mean. */
export function lastDay(date: Line['date']): string | null {
  return typeof date === 'string' ? date : (date?.end ?? null);
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byDate(a: Line, b: Line): number {
  return (
    compare(placedAt(a.date) ?? '9999', placedAt(b.date) ?? '9999') ||
    compare(lastDay(a.date) ?? '', lastDay(b.date) ?? '') ||
    compare(a.id, b.id)
  );
}
