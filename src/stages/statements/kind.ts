import type { SpanList, StatementKind } from '../../model/index.ts';
import type { Quotation } from './quotations.ts';

/** `direct` when every word of the content is within quotation marks, `indirect` when none is, `mixed` otherwise. */
export function kindOf(text: string, content: SpanList, quotations: readonly Quotation[]): StatementKind {
  let inside = 0;
  let outside = 0;
  for (const [start, end] of content) {
    const near = quotations.filter(q => q.start < end && q.end > start);
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text[i]!)) continue;
      if (near.some(q => q.start <= i && i < q.end)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside <= 0.02 * (inside + outside) ? 'direct' : 'mixed';
}
