import type { Span } from '../../model/index.ts';
import type { Evidence, ItemDetail } from './api.ts';

/** Every passage of an item once: its evidence first, then what only a claim or a step of its history cites. */
export function passagesOf(detail: ItemDetail): readonly Evidence[] {
  const { item } = detail;
  const all: readonly Evidence[] = [
    ...item.evidence,
    ...Object.values(item.attributes).flatMap(attribute => attribute.claims),
    ...item.history.flatMap(step => step.evidence),
  ];
  const seen = new Set<string>();
  return all.filter(e => {
    const key = `${e.doc}\n${e.start}-${e.end}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** `120-348`, as it stands in the address. */
export const spanText = (span: Span): string => `${span.start}-${span.end}`;

export function spanOf(text: string): Span | null {
  const match = /^(\d+)-(\d+)$/.exec(text);
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}
