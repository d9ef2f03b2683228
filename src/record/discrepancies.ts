import type { Attribute, Claim, Evidence, EvidenceList, Item } from '../model/index.ts';
import { hashId } from '../text/hash.ts';
import { printValue } from './assemble.ts';
import { type AttributeType, claimsOf, type Draft } from './draft.ts';
import type { Bundle } from './kind-rules.ts';
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
    const kind = rule?.measured ? 'count' : rule && !rule.many ? COMPARED[rule.type] : undefined;
    if (!kind || !bundle.drafts.some(a => bundle.drafts.some(b => a.view.origin !== b.view.origin && excludes(bundle, a, b, name))))
      continue;
    found.push(discrepancyOf(item, name, kind, attribute));
  }
  return found;
}

function excludes({ rules }: Bundle, a: Draft, b: Draft, name: string): boolean {
  const type: AttributeType = rules.attributes[name]!.type;
  if (type === 'text') return amountsDiffer(a, b, name);
  if (!differ(a, b, name)) return false;
  if (type === 'count') return !rangesOf(a, name).some(left => rangesOf(b, name).some(right => left[0] <= right[1] && right[0] <= left[1]));
  if (type === 'place') return !lieWithin(a, b, name);
  if (type !== 'date') return true;
  // What was planned for one day and held on another was put off; what a third report joined may be two things.
  if (name === 'date' && (a.status !== b.status || rules.same(a, b) <= 0)) return false;
  // "The treaty" may be any; its day is none against that of a certain one.
  if (name === 'date' && (a.terms.size === 1) !== (b.terms.size === 1)) return false;
  if (name === 'date' && a.date && b.date) return a.dated && b.dated && !overlap(a.date, b.date);
  // "By the end of the week" and "by Friday" leave room for each other.
  return !windowsOf(a, name).some(left => windowsOf(b, name).some(right => overlap(left, right)));
}

/** A town and a state may be one place told more or less closely. */
function lieWithin(a: Draft, b: Draft, name: string): boolean {
  const { actors } = a.view.context;
  const isState = (draft: Draft) => claimsOf(draft, name).some(({ key }) => actors.get(key)?.type === 'state');
  return isState(a) !== isState(b);
}

/** What a count leaves open: "at least 40" and 47 go together, "up to 40" and 47 do not. "All" leaves everything open. */
function rangesOf(draft: Draft, name: string): (readonly [number, number])[] {
  return claimsOf(draft, name).map(({ key, bound = 'exactly' }) => {
    const n = Number(key);
    if (!Number.isFinite(n) || bound === 'all') return [0, Number.POSITIVE_INFINITY] as const;
    if (bound === 'at least') return [n, Number.POSITIVE_INFINITY] as const;
    if (bound === 'up to') return [0, n] as const;
    return bound === 'about' ? ([n * 0.9, n * 1.1] as const) : ([n, n] as const);
  });
}

/** Amounts in the same unit with other numbers: "300 million dollars", "30 million dollars". */
function amountsDiffer(a: Draft, b: Draft, name: string): boolean {
  const [left, right] = [amountsOf(a, name), amountsOf(b, name)];
  const shared = left.filter(({ unit }) => right.some(other => other.unit === unit));
  return shared.length > 0 && !shared.some(({ unit, number }) => right.some(other => other.unit === unit && other.number === number));
}

const amountsOf = (draft: Draft, name: string): { readonly number: number; readonly unit: string }[] =>
  claimsOf(draft, name).flatMap(({ value }) => {
    const found = /(\d[\d,]*(?:\.\d+)?)[\s-]*(\p{L}+|%)?/u.exec(String(value));
    return found ? [{ number: Number(found[1]!.replace(/,/g, '')), unit: (found[2] ?? '').toLowerCase() }] : [];
  });

/** Days are printed by `printWindow`: one day, or two with a stroke between them. */
const windowsOf = (draft: Draft, name: string): Window[] =>
  claimsOf(draft, name).map(({ value }) => ({ start: String(value).slice(0, 10), end: String(value).slice(-10) }));

function discrepancyOf(item: Item, name: string, kind: string, attribute: Attribute): Item {
  const values = new Map<string, Claim[]>();
  for (const claim of attribute.claims) {
    const key = printValue(claim.value);
    values.set(key, [...(values.get(key) ?? []), claim]);
  }
  return discrepancyLine({
    id: hashId('discrepancy', item.id, name),
    // As the line it is about may get another id from an earlier report, so may this one.
    drafts: item.drafts.map(id => hashId('discrepancy', id, name)),
    process: item.process,
    title: `${name} of “${item.title}”: ${[...values.keys()].join(' or ')}`,
    attribute: name,
    kind,
    claims: [...values.values()].flat(),
    passages: [...values.values()].map(list => widen(item, list[0]!)),
    date: item.date,
    parties: item.parties,
    related: [item.id],
    origins: item.origins,
  });
}

/** What a line of kind `discrepancy` is made from. */
export interface Disagreement {
  readonly id: string;
  readonly drafts: readonly string[];
  readonly process: string;
  readonly title: string;
  readonly attribute: string;
  readonly kind: string;
  readonly claims: readonly Claim[];
  readonly passages: readonly Evidence[];
  readonly date: Item['date'];
  readonly parties: readonly string[];
  readonly related: readonly string[];
  readonly origins: number;
}

/** The line of a disagreement: every value, the claims for it and a passage for each. */
export function discrepancyLine({ attribute, kind, claims, passages, ...rest }: Disagreement): Item {
  return {
    ...rest,
    kind: 'discrepancy',
    status: 'open',
    disputed: true,
    attributes: {
      attribute: { value: attribute, claims: [] },
      kind: { value: kind, claims: [] },
      values: { value: [...new Set(claims.map(claim => printValue(claim.value)))], claims: [...claims] },
    },
    evidence: passages as unknown as EvidenceList,
    history: [],
    outlets: new Set(claims.map(claim => claim.outlet)).size,
  };
}

/** The sentence around a claim, where the item cites it: a bare number is no passage to judge by. */
function widen(item: Item, claim: Claim): Evidence {
  const around = item.evidence.find(e => e.doc === claim.doc && e.start <= claim.start && e.end >= claim.end);
  return around ?? { doc: claim.doc, start: claim.start, end: claim.end, quote: claim.quote };
}
