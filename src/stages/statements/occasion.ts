import type { Circumstances } from './circumstances.ts';

/** How, when and to whom a run of statements was made, and the words that told it. */
export interface Occasion extends Circumstances {
  readonly from?: readonly [number, number];
}

/**
 * The occasion of the next statement in a run: the same one, unless another channel or another day is told. A hearer told alone joins the
 * occasion that goes on.
 */
export function goOn(last: Occasion, told: Circumstances, at: readonly [number, number]): Occasion {
  if (told.channel === undefined && told.saidOn === undefined && told.addressee === undefined) return last;
  const another =
    (told.channel !== undefined && last.channel !== undefined && told.channel !== last.channel) ||
    (told.saidOn !== undefined && last.saidOn !== undefined && told.saidOn !== last.saidOn);
  return another || last.from === undefined ? { ...told, from: at } : { ...last, ...told, from: last.from };
}
