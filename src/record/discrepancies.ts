import type { Attribute, Claim, Evidence, EvidenceList, Item } from '../model/index.ts';
import { hashId } from '../text/hash.ts';
import type { Bundle } from './assemble.ts';
import { printValue } from './assemble.ts';
import { differ } from './sameness.ts';

/** Attribute types whose values can contradict each other; wordings and names of an issue only vary. */
const COMPARED: Readonly<Record<string, string>> = { count: 'count', date: 'date', place: 'place', ordinal: 'sequence' };

/**
 * Where the reports of one item give values that exclude each other, a line of its own with every value and its passage.
 * Values of one report alone ("10 to 11 per cent") are not a discrepancy.
 */
export function findDiscrepancies(bundle: Bundle, item: Item): Item[] {
  const found: Item[] = [];
  for (const [name, attribute] of Object.entries(item.attributes)) {
    const rule = bundle.rules.attributes[name];
    const kind = rule && !rule.many ? COMPARED[rule.type] : undefined;
    if (!kind || !bundle.drafts.some(a => bundle.drafts.some(b => a.view.origin !== b.view.origin && excludes(a, b, name)))) continue;
    found.push(discrepancyOf(item, name, kind, attribute));
  }
  return found;
}

function excludes(a: Bundle['drafts'][number], b: Bundle['drafts'][number], name: string): boolean {
  if (!differ(a, b, name)) return false;
  if (name !== 'date' || !a.date || !b.date) return true;
  return a.dated && b.dated && (a.date.end < b.date.start || b.date.end < a.date.start);
}

function discrepancyOf(item: Item, name: string, kind: string, attribute: Attribute): Item {
  const values = new Map<string, Claim[]>();
  for (const claim of attribute.claims) {
    const key = printValue(claim.value);
    values.set(key, [...(values.get(key) ?? []), claim]);
  }
  const claims = [...values.values()].flat();
  const passages = [...values.values()].map(list => list[0]!).map(claim => widen(item, claim));
  const list = [...values.keys()];
  return {
    id: hashId('discrepancy', item.id, name),
    drafts: [],
    process: item.process,
    kind: 'discrepancy',
    title: `${name} of “${item.title}”: ${list.join(' or ')}`,
    status: 'open',
    disputed: true,
    date: item.date,
    parties: item.parties,
    attributes: {
      attribute: { value: name, claims: [] },
      kind: { value: kind, claims: [] },
      values: { value: list, claims },
    },
    evidence: passages as unknown as EvidenceList,
    history: [],
    related: [item.id],
    outlets: new Set(claims.map(claim => claim.outlet)).size,
    origins: item.origins,
  };
}

/** The sentence around a claim, where the item cites it: a bare number is no passage to judge by. */
function widen(item: Item, claim: Claim): Evidence {
  const around = item.evidence.find(e => e.doc === claim.doc && e.start <= claim.start && e.end >= claim.end);
  return around ?? { doc: claim.doc, start: claim.start, end: claim.end, quote: claim.quote };
}
