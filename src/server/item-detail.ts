import type { Evidence, Item } from '../model/index.ts';
import type { Store } from '../store/contract.ts';
import type { ItemDetail, Report } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';
import { decisionsOn, documentsOf } from './snapshot.ts';
import { utteranceOf } from './speakers.ts';

/** A line with all that stands behind it: claims, passages, the reports they are in, neighbouring lines, decisions taken. */
export async function itemDetail(store: Store, snapshot: Snapshot, id: string): Promise<ItemDetail | null> {
  const item = snapshot.items.get(id);
  const line = snapshot.lines.get(id);
  if (!item || !line) return null;
  const neighbours = new Set(item.related);
  for (const other of snapshot.items.values()) if (other.related.includes(id)) neighbours.add(other.id);
  const reports: Record<string, Report> = {};
  for (const doc of documentsOf(item)) {
    const report = snapshot.reports.get(doc);
    if (report) reports[doc] = report;
  }
  return {
    line,
    item: item,
    reports,
    around: await sentencesAround(store, item),
    related: [...neighbours].flatMap(other => snapshot.lines.get(other) ?? []),
    decisions: decisionsOn(item, snapshot.decisions),
    said: item.kind === 'statement' ? utteranceOf(item, snapshot) : null,
  };
}

const holds = (outer: Evidence, inner: Evidence) => outer.doc === inner.doc && outer.start <= inner.start && inner.end <= outer.end;

/** The sentences of claims that rest on a word or two ("Tuesday") and lie in none of the item's passages: for reading, not as evidence. */
async function sentencesAround(store: Store, item: Item): Promise<readonly Evidence[]> {
  const bare = Object.values(item.attributes)
    .flatMap(attribute => attribute.claims)
    .filter(claim => !item.evidence.some(e => holds(e, claim)));
  const found: Evidence[] = [];
  for (const doc of new Set(bare.map(claim => claim.doc))) {
    const stored = await store.getDocument(doc);
    if (!stored) continue;
    for (const { start, end } of stored.annotations.sentences) {
      const sentence = { doc, start, end, quote: stored.document.text.slice(start, end) };
      if (bare.some(claim => holds(sentence, claim))) found.push(sentence);
    }
  }
  return found;
}
