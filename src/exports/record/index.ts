import type { Attribute, Claim, Evidence, Item, Value } from '../../model/index.ts';
import type { ExportFormat } from '../export-format.ts';

type ExportedClaim = Pick<Claim, 'value' | 'stance' | 'doc' | 'start' | 'end' | 'quote' | 'outlet' | 'speaker' | 'foundBy'>;

/** A line of the record as it is exported. */
export interface ExportedItem extends Pick<Item, 'id' | 'process' | 'kind' | 'title' | 'status' | 'disputed' | 'date' | 'parties'> {
  readonly attributes: Readonly<Record<string, { readonly value: Value; readonly claims: readonly ExportedClaim[] }>>;
  readonly evidence: readonly Evidence[];
  readonly outlets: number;
  readonly origins: number;
}

const exportEvidence = ({ doc, start, end, quote }: Evidence): Evidence => ({ doc, start, end, quote });

function exportClaim({ value, stance, doc, start, end, quote, outlet, speaker, foundBy }: Claim): ExportedClaim {
  return { value, stance, doc, start, end, quote, outlet, ...(speaker === undefined ? {} : { speaker }), foundBy };
}

const exportAttribute = ({ value, claims }: Attribute) => ({ value, claims: claims.map(exportClaim) });

/** The exported form of a line: its public fields in a fixed order. */
export function exportItem(item: Item): ExportedItem {
  const { id, process, kind, title, status, disputed, date, parties, outlets, origins } = item;
  return {
    ...{ id, process, kind, title, status, disputed, date, parties },
    attributes: Object.fromEntries(Object.entries(item.attributes).map(([name, attribute]) => [name, exportAttribute(attribute)])),
    evidence: item.evidence.map(exportEvidence),
    ...{ outlets, origins },
  };
}

/** The native form: one line of the record a line, with every claim and passage. */
export const recordExport: ExportFormat = {
  name: 'record',
  about: 'JSON Lines: every line of the record with its claims and passages',
  ending: 'jsonl',
  mediaType: 'application/x-ndjson',
  *write({ record }) {
    for (const item of record.items) yield JSON.stringify(exportItem(item));
  },
};
