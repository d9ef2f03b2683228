import type { Item, Value } from '../../model/index.ts';
import { csvLine } from '../csv-line.ts';
import type { ExportFormat } from '../export-format.ts';

const columns = [
  ...['item', 'process', 'kind', 'title', 'status', 'disputed', 'date_start', 'date_end', 'parties', 'outlets', 'origins'],
  ...['attribute', 'value', 'stance', 'outlet', 'speaker', 'doc', 'start', 'end', 'quote', 'found_by'],
];

const shown = (value: Value) => (typeof value === 'object' ? value.join('; ') : String(value));

function* rowsOf(item: Item): Iterable<string> {
  const { id, process, kind, title, status, disputed, date, parties, outlets, origins } = item;
  const [start, end] = typeof date === 'string' ? [date, date] : [date?.start, date?.end];
  const head = [id, process, kind, title, status, disputed ? 'yes' : 'no', start, end, parties.join('; '), outlets, origins];
  for (const { doc, start, end, quote } of item.evidence) yield csvLine([...head, '', '', '', '', '', doc, start, end, quote, '']);
  for (const [name, { claims }] of Object.entries(item.attributes)) {
    for (const { value, stance, outlet, speaker, doc, start, end, quote, foundBy } of claims) {
      yield csvLine([...head, name, shown(value), stance, outlet, speaker, doc, start, end, quote, foundBy]);
    }
  }
}

/** One row for every passage and claim of a line, so that a spreadsheet can filter by outlet, attribute or value. */
export const csvExport: ExportFormat = {
  name: 'csv',
  about: 'CSV: one row for every passage and every claim of every line',
  ending: 'csv',
  mediaType: 'text/csv',
  *write({ record }) {
    yield csvLine(columns);
    for (const item of record.items) yield* rowsOf(item);
  },
};
