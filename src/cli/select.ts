import { withoutRejected } from '../exports/index.ts';
import { InputProblem, type Item, type ItemKind, itemKinds, type Process, type ProcessRecord } from '../model/index.ts';
import { isDay } from '../text/index.ts';
import { isBy, type Speaker } from './find-speaker.ts';
import { UsageError } from './terminal.ts';

/** What of the record is asked for. */
export interface Selection {
  readonly process?: string;
  readonly kind?: string;
  readonly speaker?: string;
  readonly since?: string;
}

/** The day an option names, or a usage error. */
export function dayOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined || isDay(value)) return value;
  throw new UsageError(`--${name} is "${value}", expected a day such as 1905-08-09`);
}

function kindsOption(value: string | undefined): ReadonlySet<ItemKind> | null {
  if (value === undefined) return null;
  const kinds = value.split(',').map(kind => kind.trim().toLowerCase().replace(/s$/, ''));
  const known = new Set<string>(itemKinds);
  for (const kind of kinds) if (!known.has(kind)) throw new UsageError(`there is no kind "${kind}"; kinds are ${itemKinds.join(', ')}`);
  return new Set(kinds as ItemKind[]);
}

function findProcesses(processes: readonly Process[], wanted: string): readonly Process[] {
  const exact = processes.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  if (exact.length > 0) return exact;
  const words = wanted.toLowerCase().split(/\s+/);
  const near = processes.filter(({ id, name }) => id.startsWith(wanted) || words.every(word => name.toLowerCase().includes(word)));
  if (near.length > 0) return near;
  const names = processes.map(process => `"${process.name}"`).join(', ');
  throw new InputProblem(
    'no-process',
    wanted,
    'no negotiation in the record has this name',
    names ? `There are ${names}.` : 'The record is empty.',
  );
}

/** An undated report cannot be older than what it tells of. */
const lastDay = ({ date }: Item): string | null => (date === null || typeof date === 'string' ? date : (date.end ?? date.start));

/** Cuts the record down to what is asked for; rejected lines leave it. `publishedOf` tells when a report came out. */
export function selectRecord(
  record: ProcessRecord,
  selection: Omit<Selection, 'speaker'> & { readonly speaker?: Speaker },
  publishedOf: (doc: string) => string | null,
): ProcessRecord {
  const kinds = kindsOption(selection.kind);
  const processes = selection.process === undefined ? record.processes : findProcesses(record.processes, selection.process);
  const chosen = new Set(processes.map(process => process.id));
  const { since, speaker } = selection;
  const items = withoutRejected(record.items).filter(
    item =>
      chosen.has(item.process) &&
      (kinds === null || kinds.has(item.kind)) &&
      (speaker === undefined || isBy(item, speaker)) &&
      (since === undefined || item.evidence.some(({ doc }) => (publishedOf(doc) ?? lastDay(item) ?? '') >= since)),
  );
  return { ...record, processes, items };
}
