import type { Attribute, Claim, Evidence, EvidenceList, Item } from '../model/index.ts';
import { hashId } from '../text/hash.ts';
import type { Bundle } from './assemble.ts';
import { printValue } from './assemble.ts';
import { type AttributeType, claimsOf, type Draft } from './draft.ts';
import { differ } from './sameness.ts';
import { overlap, type Window } from './window.ts';

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
    // A demand made on the 3rd and again on the 16th has two days, and no report is wrong.
    if (name === 'date' && bundle.rules.reported) continue;
    const kind = rule && !rule.many ? COMPARED[rule.type] : undefined;
    if (!kind || !bundle.drafts.some(a => bundle.drafts.some(b => a.view.origin !== b.view.origin && excludes(a, b, name, rule!.type))))
      continue;
    found.push(discrepancyOf(item, name, kind, attribute));
  }
  return found;
}

function excludes(a: Draft, b: Draft, name: string, type: AttributeType): boolean {
  if (!differ(a, b, name)) return false;
  if (type !== 'date') return true;
  if (name === 'date' && a.date && b.date) return a.dated && b.dated && !overlap(a.date, b.date);
  // "By the end of the week" and "by Friday" leave room for each other.
  return !windowsOf(a, name).some(left => windowsOf(b, name).some(right => overlap(left, right)));
}

/** Days are printed by `printWindow`: one day, or two with a stroke between them. */
const windowsOf = (draft: Draft, name: string): Window[] =>
  claimsOf(draft, name).map(({ value }) => ({ start: String(value).slice(0, 10), end: String(value).slice(-10) }));

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
    // As the line it is about may get another id from an earlier report, so may this one.
    drafts: item.drafts.map(id => hashId('discrepancy', id, name)),
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
