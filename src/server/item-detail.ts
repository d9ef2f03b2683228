import type { ItemDetail, Report } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';
import { decisionsOn, documentsOf } from './snapshot.ts';

/** A line with all that stands behind it: claims, passages, the reports they are in, neighbouring lines, decisions taken. */
export function itemDetail(snapshot: Snapshot, id: string): ItemDetail | null {
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
    related: [...neighbours].flatMap(other => snapshot.lines.get(other) ?? []),
    decisions: decisionsOn(item, snapshot.decisions),
  };
}
