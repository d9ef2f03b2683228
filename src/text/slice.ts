import type { Evidence, Span } from '../model/index.ts';

/**
 * The passage of `text` that a span names, as evidence for the document `doc`: `quote` equals the slice.
 * @throws RangeError when the span does not lie in the text; that is a fault of the caller, never of the input.
 * @example evidenceOf('a', 'Talks began.', { start: 0, end: 5 }) // { doc: 'a', start: 0, end: 5, quote: 'Talks' }
 */
export function evidenceOf(doc: string, text: string, span: Span): Evidence {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) {
    throw new RangeError(`span [${start}, ${end}) does not lie in the ${text.length} code units of ${doc}`);
  }
  return { doc, start, end, quote: text.slice(start, end) };
}

/** The words under a span. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

const SPACE = /[\s\u200b\u2060\ufeff]/;

/**
 * The span without white space (and zero-width space) at its ends; empty at `start` when nothing else is there.
 * @example trimSpan('a  b ', { start: 1, end: 5 }) // { start: 3, end: 4 }
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

/** Whether `inner` lies in `outer`, ends included. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Order of spans in a text: by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Order of strings by code units: the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
