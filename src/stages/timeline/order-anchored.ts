import type { Day, Span } from '../../model/span.ts';

/** Anything with a place in a text and days it can have happened on. */
export interface Dated extends Span {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

export type Order = 'before' | 'after' | 'same' | 'open';

/** How two lie to each other: only days that cannot touch tell before from after; one day for both is the same day. */
export function orderOf(a: Dated, b: Dated): Order {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'before';
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return 'after';
  return a.earliest !== null && a.earliest === a.latest && a.earliest === b.earliest && b.earliest === b.latest ? 'same' : 'open';
}

/**
 * In the order of their days. What has only a last day stands with that day, what has none at the end; among equals the order of the text
 * holds. No two that `orderOf` tells apart stand the wrong way round.
 */
export function orderAnchored<T extends Dated>(anchored: readonly T[]): T[] {
  const first = (one: T): Day => one.earliest ?? one.latest ?? '9999-99-99';
  const last = (one: T): Day => one.latest ?? '9999-99-99';
  const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...anchored].sort((a, b) => compare(first(a), first(b)) || compare(last(a), last(b)) || a.start - b.start || a.end - b.end);
}
