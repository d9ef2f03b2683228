import type { PageBlock, Place } from './page-blocks.ts';

/** Share of the text found that the region must hold; the rest may have been picked up elsewhere on the page. */
const CORE_SHARE = 0.85;

/** Element numbers from `order` up to the root. */
function ancestors(order: number, places: readonly Place[]): number[] {
  const chain: number[] = [];
  for (let at = order; at >= 0; at = places[at]?.parent ?? -1) chain.push(at);
  return chain;
}

/**
 * The part of a page that an article was found in, as a test on blocks: the smallest element that holds nearly all of what was found, and the
 * siblings that look like it. Articles are often set as a row of equal boxes with advertisements between, of which a finder takes one.
 */
export function findRegion(found: readonly PageBlock[], places: readonly Place[]): (block: PageBlock) => boolean {
  const weights = new Map<number, number>();
  let whole = 0;
  for (const block of found) {
    if (block.order < 0) continue;
    whole += block.text.length;
    for (const order of ancestors(block.order, places)) weights.set(order, (weights.get(order) ?? 0) + block.text.length);
  }
  let root = -1;
  for (const [order, weight] of weights) if (weight >= whole * CORE_SHARE && order > root) root = order;
  if (root < 0) return () => true;
  const { parent, look } = places[root]!;
  const alike = look.includes(' ') && !look.endsWith(' ') && !/^ARTICLE/.test(look);
  return block =>
    ancestors(block.order, places).some(
      order => order === root || (alike && places[order]!.parent === parent && places[order]!.look === look),
    );
}
