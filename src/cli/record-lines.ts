import { type Item, type ItemKind, itemKinds, type Process, type ProcessRecord } from '../model/index.ts';
import type { DocumentSummary } from '../store/index.ts';
import { describeStatement, statementWords } from './statement-lines.ts';
import { colours, plural, printable } from './terminal.ts';
import { clip, columnsOf, pad, wrap } from './wrap.ts';

const headings: Readonly<Record<ItemKind, string>> = {
  meeting: 'Meetings',
  document: 'Documents',
  proposal: 'Proposals',
  position: 'Positions',
  demand: 'Demands',
  refusal: 'Refusals',
  agreement: 'Agreements',
  exchange: 'Exchanges',
  commitment: 'Commitments',
  deadline: 'Deadlines',
  'third-party': 'Third parties',
  incident: 'Incidents',
  statement: 'Statements',
  discrepancy: 'Where reports differ',
};

const DATE_WIDTH = 12;
const INDENT = ' '.repeat(DATE_WIDTH);
const OUTLETS_SHOWN = 3;
const VALUES_SHOWN = 3;
const VALUE_WIDTH = 70;
const NAME_WIDTH = 24;
const QUOTE_LINES = 3;
/** Attributes that the line shows in a place of their own. */
const IN_THE_LINE = new Set(['date', 'parties']);

export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly asOf: string | null;
}

type Documents = ReadonlyMap<string, DocumentSummary>;

/** The record as lines for a terminal: by negotiation and kind, oldest first, each with its values, outlets and first passage. */
export function* recordLines(record: ProcessRecord, documents: Documents, page: Page): Iterable<string> {
  if (record.processes.length === 0 || record.items.length === 0) {
    yield record.processes.length === 0 ? 'The record is empty.' : 'No line of the record fits.';
    return;
  }
  let first = true;
  for (const process of record.processes) {
    const items = record.items.filter(item => item.process === process.id);
    if (items.length === 0) continue;
    if (!first) yield '';
    first = false;
    yield* processHead(process, items, documents, page);
    for (const kind of itemKinds) {
      const own = items.filter(item => item.kind === kind);
      if (own.length === 0) continue;
      yield '';
      yield colours.bold(`${headings[kind].toUpperCase()} (${own.length})`);
      for (const item of own) yield* itemLines(item, documents, page.width);
    }
  }
}

function* processHead(process: Process, items: readonly Item[], documents: Documents, { width, asOf }: Page): Iterable<string> {
  const outlets = new Set(process.documents.map(doc => documents.get(doc)?.outlet).filter(Boolean));
  const span = process.start && process.end ? `, ${process.start} to ${process.end}` : '';
  const disputed = items.filter(item => item.disputed || item.kind === 'discrepancy').length;
  for (const line of wrap(printable(process.name), width)) yield colours.bold(line);
  if (process.parties.length > 0) yield* wrap(printable(process.parties.join(' · ')), width);
  // Where some report does not name its outlet, their number is not known.
  const known = process.documents.every(doc => documents.get(doc)?.outlet);
  const from = known ? `, ${plural(outlets.size, 'outlet')}` : '';
  const facts = `${plural(process.documents.length, 'report')}${from}${span}; ${plural(items.length, 'line')}, ${disputed} disputed${asOf ? `; as of ${asOf}` : ''}`;
  yield* wrap(facts, width);
}

/** The day, or the shortest form of a window. */
export function dateColumn(date: Item['date']): string {
  if (date === null) return '–';
  if (typeof date === 'string') return date;
  const { start, end } = date;
  if (start === null) return end === null ? '–' : `≤${end}`;
  if (end === null) return `≥${start}`;
  if (start === end) return start;
  // 1905-08-09 to 1905-08-12 is "08-09..08-12": the year stands in the lines around it.
  return start.slice(0, 7) === end.slice(0, 7) ? `${start}..${end.slice(8)}` : `${start.slice(2)}..${end.slice(2)}`;
}

function* itemLines(item: Item, documents: Documents, width: number): Iterable<string> {
  const room = width - DATE_WIDTH;
  const flags = [item.status, item.disputed ? 'disputed' : null, item.judged?.verdict].filter(Boolean).join(', ');
  const name = item.kind === 'statement' ? describeStatement(item) : printable(item.title);
  const title = wrap(`${name}${flags ? ` [${printable(flags)}]` : ''}`, room);
  const date = dateColumn(item.date);
  if (columnsOf(date) >= DATE_WIDTH) {
    yield colours.cyan(date);
    for (const line of title) yield INDENT + line;
  } else {
    yield colours.cyan(pad(date, DATE_WIDTH)) + (title[0] ?? '');
    for (const line of title.slice(1)) yield INDENT + line;
  }
  if (item.kind === 'statement') {
    const outletOf = (doc: string) => documents.get(doc)?.outlet ?? doc;
    for (const line of statementWords(item, outletOf, room)) yield INDENT + line;
    yield INDENT + colours.dim(clip(sourcesOf(item, documents), room - item.id.length - 1) + ` ${item.id}`);
    return;
  }
  for (const line of wrap(valuesOf(item), room)) yield INDENT + line;
  const [passage] = item.evidence;
  const quote = wrap(`“${printable(passage.quote)}”`, room);
  const cut = quote.length > QUOTE_LINES ? [...quote.slice(0, QUOTE_LINES - 1), clip(quote.slice(QUOTE_LINES - 1).join(' '), room)] : quote;
  for (const line of cut) yield INDENT + colours.dim(line);
  yield INDENT + colours.dim(clip(sourcesOf(item, documents), room - item.id.length - 1) + ` ${item.id}`);
}

/** Values with what other reports have instead: `delegation size: 14 (also 12)`. What the line says already is left out. */
function valuesOf(item: Item): string {
  const parts: string[] = [];
  const said = item.title.toLowerCase();
  for (const [name, { value, claims, correctedBy }] of Object.entries(item.attributes)) {
    const members = new Set(typeof value === 'object' ? value.map(String) : [String(value)]);
    const claimed = [...new Set(claims.map(claim => String(claim.value)))];
    const others = claimed.filter(other => other !== String(value) && !members.has(other));
    const known = IN_THE_LINE.has(name) || [...members].every(member => said.includes(member.toLowerCase()));
    if (known && others.length === 0 && correctedBy === undefined) continue;
    const corrected = correctedBy ? `, corrected by ${correctedBy}` : '';
    const also = others.length > 0 ? ` (also ${listed(others)})` : '';
    parts.push(printable(`${name}: ${listed([...members])}${also}${corrected}`));
  }
  return parts.join('; ');
}

/** Values in short: the first ones, each cut to what can be taken in. */
function listed(values: readonly string[]): string {
  const shown = values.slice(0, VALUES_SHOWN).map(value => clip(value, VALUE_WIDTH));
  return `${shown.join(' / ')}${values.length > VALUES_SHOWN ? ` / ${values.length - VALUES_SHOWN} more` : ''}`;
}

function sourcesOf(item: Item, documents: Documents): string {
  const names = [...new Set(item.evidence.map(({ doc }) => clip(printable(documents.get(doc)?.outlet ?? doc), NAME_WIDTH)))];
  const more = names.length > OUTLETS_SHOWN ? ` +${names.length - OUTLETS_SHOWN}` : '';
  return `${plural(item.origins, 'origin')}: ${names.slice(0, OUTLETS_SHOWN).join(', ')}${more}`;
}
