import type { Span } from './span.ts';

/** A passage: `quote` equals `text.slice(start, end)` of the document named `doc`. */
export interface Evidence extends Span {
  readonly doc: string;
  readonly quote: string;
}

/** No passage, no line: an item without evidence does not compile. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];

export type Value = string | number | readonly string[];

/** One field of one record item with one value, as one report (or a speaker in it) has it. */
export interface Claim extends Evidence {
  readonly value: Value;
  readonly stance: 'supports' | 'contradicts';
  readonly outlet: string;
  readonly speaker?: string;
  /** The rule that made it. */
  readonly foundBy: string;
}
