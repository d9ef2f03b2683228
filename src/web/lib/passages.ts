import type { Span } from '../../model/index.ts';
import type { Evidence, ItemDetail } from './api.ts';

/** Whether one passage holds another of the same report. */
export const covers = (outer: Evidence, inner: Evidence): boolean =>
  outer.doc === inner.doc && outer.start <= inner.start && inner.end <= outer.end;

/** The passages of an item: its evidence, then what only a claim or a step of its history cites. One that lies in another is left to that. */
export function passagesOf(detail: ItemDetail): readonly Evidence[] {
  const { item } = detail;
  const rest = [...Object.values(item.attributes).flatMap(attribute => attribute.claims), ...item.history.flatMap(step => step.evidence)];
  const kept: Evidence[] = [];
  for (const e of [...item.evidence, ...rest]) if (!kept.some(other => covers(other, e))) kept.push(e);
  return kept;
}

/** `120-348`, as it stands in the address. */
export const spanText = (span: Span): string => `${span.start}-${span.end}`;

export function spanOf(text: string): Span | null {
  const match = /^(\d+)-(\d+)$/.exec(text);
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}
