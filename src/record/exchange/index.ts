import type { Match, Span } from '../../model/index.ts';
import { phraseSpan } from '../../patterns/index.ts';
import { claimsOf, type Draft, type DraftClaim, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { quantityOf } from '../quantity.ts';
import { fold } from '../read-draft.ts';
import { agree, differ, sameDays } from '../sameness.ts';
import { termsIn } from '../terms.ts';
import { evidence } from '../view.ts';
import { formulaNear } from './formula.ts';

export const exchange: KindRules = {
  kind: 'exchange',
  states: ['proposed', 'agreed', 'under way', 'executed'],
  attributes: {
    parties: { type: 'actors', party: true, many: true },
    goods: { type: 'form' },
    category: { type: 'text', many: true },
    'count per side': { type: 'count' },
    bound: { type: 'text' },
    date: { type: 'date' },
    place: { type: 'place' },
  },
  refine,
  same(a, b) {
    const days = sameDays(a, b, 3);
    if (!sameGoods(a, b) || differ(a, b, 'count per side') || categoriesDiffer(a, b) || days < 0) return 0;
    const counted = keysOf(a, 'count per side').length > 0 && keysOf(b, 'count per side').length > 0;
    const named = keysOf(a, 'category').length > 0 && keysOf(b, 'category').length > 0;
    return counted ? 2 + days : named ? 1.5 + days : days > 0 ? 1 : 0;
  },
  clash: (a, b) => !sameGoods(a, b) || differ(a, b, 'count per side') || categoriesDiffer(a, b) || sameDays(a, b, 3) < 0,
  title({ value, parties }) {
    const count = value('count per side');
    const bound = value('bound');
    const number = count.replace(/\B(?=(\d{3})+$)/g, ',');
    const words =
      count === 'all'
        ? 'all for all'
        : [bound === 'exactly' ? '' : bound, number, parties.length > 1 ? 'a side' : ''].filter(Boolean).join(' ');
    return `Exchange of ${value('category') || value('goods') || 'people'}${count ? `, ${words}` : ''}`;
  },
};

/** Counts, bound and category of what changes hands; the formula may stand anywhere in the sentence ("- 6,000 for 6,000"). */
function refine(draft: Draft, match: Match): Draft | null {
  if (match.polarity === 'negative') return null;
  const { view } = draft;
  const { knowledge } = view.context;
  const sentence = view.annotations.sentences[match.sentence]!;
  const node = match.nodes.goods ?? goodsAfter(draft, match) ?? undefined;
  const claims: DraftClaim[] = draft.claims.map(claim => {
    if (claim.name !== 'goods') return claim;
    const goods = knowledge.exchangeGoods[claim.key] ?? claim.key;
    return { ...claim, value: goods, key: goods };
  });
  if (node === undefined) return null;
  if (match.nodes.goods === undefined) {
    const { lemma, start, end } = sentence.tokens[node]!;
    const goods = knowledge.exchangeGoods[lemma.toLowerCase()] ?? knowledge.exchangeGoods[sentence.tokens[node]!.form.toLowerCase()]!;
    claims.push({ name: 'goods', value: goods, key: goods, stance: 'supports', foundBy: `${match.pattern}+after`, start, end });
  }
  const add = (name: string, value: string | number, at: { start: number; end: number }, key = fold(String(value))) =>
    claims.push({ name, value, key, stance: 'supports', foundBy: match.pattern, start: at.start, end: at.end });
  const formula = formulaNear(view.document.text, draft.span, sentence.tokens[match.anchor]!.start, knowledge);
  const quantity =
    [node, match.nodes.number].map(at => (at === undefined ? null : quantityOf(sentence, at, knowledge))).find(found => found) ?? null;
  if (formula) {
    add('count per side', formula.count, formula, String(formula.count));
    add('bound', formula.count === 'all' ? 'all' : 'exactly', formula);
  } else if (quantity) {
    add('count per side', quantity.count ?? 'all', quantity, String(quantity.count ?? 'all'));
    add('bound', quantity.bound, quantity);
  }
  {
    const phrase = categorySpan(view.document.text, phraseSpan(sentence, node, { wide: true }), sentence.tokens[node]!, formula);
    const head = sentence.tokens[node]!.lemma.toLowerCase();
    const terms = termsIn(sentence, phrase, new Set(knowledge.emptyTerms));
    const telling = [...terms].filter(term => term !== head && !/\d/.test(term) && !(term in knowledge.numberWords));
    if (telling.length > 0 || /^(ADJ|VERB)$/.test(sentence.tokens[node]!.upos))
      add('category', evidence(view, phrase).quote.replace(/\s+/g, ' '), phrase);
  }
  let { status } = draft;
  if (status === 'executed' && match.modality) status = match.modality === 'future' ? 'agreed' : 'proposed';
  return { ...draft, claims, status, parties: draft.parties.length > 0 ? draft.parties : view.sides };
}

/** The words of a category without the formula that follows it and the marks between. */
function categorySpan(text: string, phrase: Span, head: Span, formula: Span | null): Span {
  let { start, end } = phrase;
  if (formula && formula.start < end && formula.start >= head.end) end = formula.start;
  if (formula && formula.end > start && formula.end <= head.start) start = formula.end;
  while (end > head.end && /[^\p{L}\p{N})]/u.test(text[end - 1]!)) end--;
  while (start < head.start && /[^\p{L}\p{N}(]/u.test(text[start]!)) start++;
  return { start, end };
}

/** Within this many words of "exchange of" stands what is exchanged, however the words between hang in the tree. */
const REACH = 6;

/** "Exchange of all seriously wounded": what changes hands, by the order of the words where the tree does not tell. */
function goodsAfter(draft: Draft, match: Match): number | null {
  const { exchangeGoods } = draft.view.context.knowledge;
  const { tokens } = draft.view.annotations.sentences[match.sentence]!;
  if (tokens[match.anchor]!.upos !== 'NOUN' || tokens[match.anchor + 1]?.upos !== 'ADP') return null;
  for (let i = match.anchor + 2; i < Math.min(tokens.length, match.anchor + 2 + REACH); i++) {
    const { lemma, form, upos } = tokens[i]!;
    if (upos === 'PUNCT') return null;
    for (const word of [lemma, form]) if (Object.hasOwn(exchangeGoods, word.toLowerCase())) return i;
  }
  return null;
}

function sameGoods(a: Draft, b: Draft): boolean {
  const left = keysOf(a, 'goods');
  const right = keysOf(b, 'goods');
  return left.length === 0 || right.length === 0 || left.some(key => right.includes(key));
}

/** "The seriously wounded" and "soldiers aged 18 to 25" are two exchanges even where both are all for all. */
function categoriesDiffer(a: Draft, b: Draft): boolean {
  if (keysOf(a, 'category').length === 0 || keysOf(b, 'category').length === 0) return false;
  // An equal number is told with other words each time; "all" is not: there "captives" alone does not make young and wounded captives one.
  const counted = agree(a, b, 'count per side') && !keysOf(a, 'count per side').includes('all');
  const other = new Set(categoryWords(b, counted));
  return !categoryWords(a, counted).some(word => other.has(word));
}

/** Words of a category that tell it from others: without the noun of what changes hands where others stand beside it. */
function categoryWords(draft: Draft, withNoun: boolean): string[] {
  const all = keysOf(draft, 'category').flatMap(key => key.split(' '));
  const long = all.filter(word => word.length > 3);
  const nouns = claimsOf(draft, 'goods').map(({ start, end }) => fold(draft.view.document.text.slice(start, end)));
  const telling = long.filter(word => withNoun || !nouns.includes(word));
  return [telling, long].find(words => words.length > 0) ?? all;
}
