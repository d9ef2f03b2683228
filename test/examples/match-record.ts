import type { Evidence, Item, ItemKind } from '../../src/model/index.ts';

/** One line of an answer key: what a careful reader would keep, with the passages that show it. */
export interface KeyItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly status: string | null;
  /** States that are as good as `status`. */
  readonly statusAlso?: readonly string[];
  readonly date: string | { readonly start: string; readonly end: string } | null;
  readonly parties: readonly string[];
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
  readonly core: boolean;
  /** Further kinds that may hold this item, for half. */
  readonly nearKinds?: readonly ItemKind[];
  readonly evidence: readonly Evidence[];
}

/** Something false that a careless program would claim: an item of one of `kinds` on the passage that meets all of `wrong`. */
export interface Trap {
  readonly id: string;
  readonly why: string;
  readonly kinds: readonly ItemKind[];
  readonly wrong: {
    readonly status?: readonly string[];
    readonly date?: { readonly start: string; readonly end: string };
    readonly value?: readonly string[];
    readonly disputed?: boolean;
  };
  readonly evidence: readonly Evidence[];
}

/** Kinds between which two careful readers may differ: a demand is a position with an addressee. */
const families: readonly (readonly ItemKind[])[] = [
  ['demand', 'position', 'proposal', 'refusal'],
  ['commitment', 'deadline', 'agreement'],
  ['agreement', 'document'],
  ['third-party', 'proposal', 'document'],
];

/** The key holds the most important of these, not all: they count for recall alone. */
const openKinds: ReadonlySet<ItemKind> = new Set<ItemKind>(['statement', 'incident']);

/** Half of the shorter passage, and not just a word: twelve characters, or the whole key passage where that is shorter. */
export function overlaps(key: Evidence, found: Evidence): boolean {
  if (key.doc !== found.doc) return false;
  const common = Math.min(key.end, found.end) - Math.max(key.start, found.start);
  const [keyLength, foundLength] = [key.end - key.start, found.end - found.start];
  // Citing whole reports finds nothing.
  if (foundLength > 1000 && foundLength > 4 * keyLength) return false;
  return common >= Math.min(keyLength, foundLength) / 2 && common >= Math.min(12, keyLength);
}

const sharedPassages = (key: readonly Evidence[], found: readonly Evidence[]): number =>
  key.filter(passage => found.some(other => overlaps(passage, other))).length;

/** What finding `key` as `found` is worth: 1, 0.5 for a near kind, else 0. A discrepancy brings two passages together, or it is none. */
export function creditOf(key: KeyItem, found: Item): number {
  const needed = key.kind === 'discrepancy' ? 2 : 1;
  if (sharedPassages(key.evidence, found.evidence) < needed) return 0;
  if (key.kind === found.kind) return 1;
  const near = key.nearKinds?.includes(found.kind) || families.some(kinds => kinds.includes(key.kind) && kinds.includes(found.kind));
  return near ? 0.5 : 0;
}

export interface Pair {
  readonly key: KeyItem;
  readonly found: Item;
  readonly credit: number;
}

/** One to one: full credit and many shared passages first, then chains of exchanges so that the order costs no match. */
export function matchRecord(keys: readonly KeyItem[], record: readonly Item[]): readonly Pair[] {
  const edges = keys
    .flatMap(key => record.map(found => ({ key, found, credit: creditOf(key, found) })))
    .filter(edge => edge.credit > 0)
    .map(edge => ({ ...edge, shared: sharedPassages(edge.key.evidence, edge.found.evidence) }))
    .sort((a, b) => b.credit - a.credit || b.shared - a.shared);
  const byFound = new Map<Item, Pair>();
  const place = (key: KeyItem, tried: Set<Item>): boolean =>
    edges.some(edge => {
      if (edge.key !== key || tried.has(edge.found)) return false;
      tried.add(edge.found);
      const holder = byFound.get(edge.found);
      if (holder && (holder.credit > edge.credit || !place(holder.key, tried))) return false;
      byFound.set(edge.found, edge);
      return true;
    });
  for (const key of new Set(edges.map(edge => edge.key))) place(key, new Set());
  return [...byFound.values()];
}

export interface Figures {
  /** Shares from 0 to 1. */
  readonly recall: number;
  readonly recallCore: number;
  readonly precision: number;
  readonly missed: readonly KeyItem[];
  readonly unmatched: readonly Item[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Recall over the key; precision over what was exported of the closed kinds: an item that stands on a key passage of its kind is right. */
export function measureRecord(keys: readonly KeyItem[], record: readonly Item[]): Figures {
  const pairs = matchRecord(keys, record);
  const recallOf = (chosen: readonly KeyItem[]): number =>
    sum(pairs.filter(pair => chosen.includes(pair.key)).map(pair => pair.credit)) / Math.max(1, chosen.length);
  const judged = record.filter(item => !openKinds.has(item.kind));
  const worth = (item: Item): number => Math.max(0, ...keys.map(key => creditOf(key, item)));
  return {
    recall: recallOf(keys),
    recallCore: recallOf(keys.filter(key => key.core)),
    precision: sum(judged.map(worth)) / Math.max(1, judged.length),
    missed: keys.filter(key => !pairs.some(pair => pair.key === key)),
    unmatched: judged.filter(item => worth(item) === 0),
  };
}

const plain = (text: string): string => text.toLowerCase().replace(/(?<=\d),(?=\d)/g, '');

/** Whether an item claims what the trap holds to be false. */
export function triggers(trap: Trap, item: Item): boolean {
  if (!trap.kinds.includes(item.kind) || sharedPassages(trap.evidence, item.evidence) === 0) return false;
  const { status, date, value, disputed } = trap.wrong;
  if (status && !status.includes(item.status ?? '')) return false;
  if (disputed !== undefined && item.disputed !== disputed) return false;
  const values = plain(
    Object.values(item.attributes)
      .map(attribute => String(attribute.value))
      .join(' ; '),
  );
  if (value && !value.some(text => values.includes(plain(text)))) return false;
  if (!date) return true;
  const [start, end] = item.date === null || typeof item.date === 'string' ? [item.date, item.date] : [item.date.start, item.date.end];
  return start !== null && end !== null && start >= date.start && end <= date.end;
}
