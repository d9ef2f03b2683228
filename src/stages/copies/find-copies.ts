import { byCodeUnit } from '../../text/index.ts';
import { type Copied, CopyIndex, type CopyInput } from './copy-index.ts';

/**
 * Finds which reports carry the text of others: the same agency report in several outlets, cut, with a new head, or inside a longer one. The
 * original is the earliest, of one day the longest. The answer does not depend on the order of the input; cost grows with the passages shared.
 * @returns an entry for every document; `copyOf` is null where the text is the outlet's own
 */
export function findCopies(docs: readonly CopyInput[]): Map<string, Copied> {
  const index = new CopyIndex();
  const sorted = [...docs].sort((a, b) => byCodeUnit(a.id, b.id));
  for (const doc of sorted) index.add(doc);
  return new Map(sorted.map(doc => [doc.id, index.originOf(doc.id)]));
}
