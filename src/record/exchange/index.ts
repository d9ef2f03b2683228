import { type Draft, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { differ, sameDays } from '../sameness.ts';

export const exchange: KindRules = {
  kind: 'exchange',
  states: ['proposed', 'agreed', 'under way', 'executed'],
  attributes: {
    parties: { type: 'actors', party: true, many: true },
    what: { type: 'text', topic: true, many: true },
    goods: { type: 'form' },
    category: { type: 'text', many: true },
    'count per side': { type: 'count' },
    formula: { type: 'text' },
    date: { type: 'date' },
    place: { type: 'place' },
  },
  refine(draft, match) {
    const goods = draft.view.context.knowledge.exchangeGoods;
    const claims = draft.claims.map(claim =>
      claim.name === 'goods' ? { ...claim, value: goods[claim.key] ?? claim.key, key: goods[claim.key] ?? claim.key } : claim,
    );
    let { status } = draft;
    if (status === 'executed' && match.modality) status = match.modality === 'future' ? 'agreed' : 'proposed';
    if (match.polarity === 'negative') return null;
    return { ...draft, claims, status, parties: draft.parties.length > 0 ? draft.parties : draft.view.sides };
  },
  same(a, b) {
    if (!sameGoods(a, b) || differ(a, b, 'count per side') || categoriesDiffer(a, b) || sameDays(a, b, 3) < 0) return 0;
    const counted = keysOf(a, 'count per side').length > 0 && keysOf(b, 'count per side').length > 0;
    const days = sameDays(a, b, 3);
    const named = keysOf(a, 'category').length > 0 && keysOf(b, 'category').length > 0;
    return counted ? 2 + days : named ? 1.5 + days : days > 0 ? 1 : 0;
  },
  clash: (a, b) => !sameGoods(a, b) || differ(a, b, 'count per side') || categoriesDiffer(a, b),
  title({ value, features }) {
    const count = value('count per side') || value('formula');
    const what = value('category') || value('goods') || features.goods || value('what');
    return `exchange: ${[count, what].filter(Boolean).join(' ')}`;
  },
};

function sameGoods(a: Draft, b: Draft): boolean {
  const left = keysOf(a, 'goods');
  const right = keysOf(b, 'goods');
  return left.length === 0 || right.length === 0 || left.some(key => right.includes(key));
}

/** "The seriously wounded" and "soldiers aged 18 to 25" are two exchanges even where both are all for all. */
function categoriesDiffer(a: Draft, b: Draft): boolean {
  const left = keysOf(a, 'category');
  const right = keysOf(b, 'category');
  if (left.length === 0 || right.length === 0) return left.length !== right.length;
  const words = (keys: readonly string[]) => new Set(keys.flatMap(key => key.split(' ')));
  const other = words(right);
  return ![...words(left)].some(word => word.length > 3 && other.has(word));
}
