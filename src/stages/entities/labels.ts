import type { EntityType } from '../../model/index.ts';

/** The types that are learned. */
export const entityTypes = ['person', 'organization', 'place'] as const satisfies readonly EntityType[];

/** Labels of words: 0 outside, then for each type begin, inside, last, only. */
export const LABELS = 1 + entityTypes.length * 4;
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const ONLY = 4;

export const labelOf = (type: number, place: number): number => type * 4 + place;
export const placeOf = (label: number): number => (label === OUTSIDE ? OUTSIDE : ((label - 1) & 3) + 1);
export const typeOf = (label: number): number => (label - 1) >> 2;

/** May `label` follow `before` (both 0 at the edges)? `last` says that no word comes after. */
export function mayFollow(before: number, label: number, last: boolean): boolean {
  const open = placeOf(before) === BEGIN || placeOf(before) === INSIDE;
  const place = placeOf(label);
  if (last && (place === BEGIN || place === INSIDE)) return false;
  if (open) return (place === INSIDE || place === LAST) && typeOf(label) === typeOf(before);
  return place !== INSIDE && place !== LAST;
}
