import type { SpanList } from '../../model/index.ts';

/** Sorted union; spans that touch or overlap become one. */
export function uniteSpans(...lists: readonly SpanList[]): SpanList {
  const sorted = lists.flat().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const united: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = united.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([start, end]);
  }
  return united;
}

/** Number of code units that two lists share. */
export function sharedLength(a: SpanList, b: SpanList): number {
  let shared = 0;
  for (const [s, e] of a) for (const [from, to] of b) shared += Math.max(0, Math.min(e, to) - Math.max(s, from));
  return shared;
}

/** Code units covered. */
export function lengthOf(spans: SpanList): number {
  let length = 0;
  for (const [start, end] of spans) length += end - start;
  return length;
}

/** The part of `spans` outside of `[from, to)`. */
export function withoutSpan(spans: SpanList, from: number, to: number): SpanList {
  return spans.flatMap(([start, end]): [number, number][] => {
    if (end <= from || start >= to) return [[start, end]];
    const left: [number, number][] = [];
    if (start < from) left.push([start, from]);
    if (end > to) left.push([to, end]);
    return left;
  });
}
