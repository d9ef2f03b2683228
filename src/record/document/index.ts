import { type Draft, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { partiesOf } from '../resolve.ts';
import { agree, differ, sameDays, sameSideIn, sameTerms } from '../sameness.ts';
import { nameOf } from '../view.ts';

const states = ['promised', 'demanded', 'ready', 'submitted', 'received', 'published', 'rejected'] as const;

/** "Document", "text", "paper": words that can stand for any form. */
const GENERIC = new Set(['document', 'proposal', 'text', 'paper']);

export const document: KindRules = {
  kind: 'document',
  states,
  attributes: {
    form: { type: 'form' },
    author: { type: 'actors', party: true },
    recipient: { type: 'actors', party: true },
    demandedBy: { type: 'actors', party: true },
    subject: { type: 'text', topic: true, many: true },
    due: { type: 'date' },
    date: { type: 'date' },
    place: { type: 'place' },
    manner: { type: 'text', many: true },
  },
  refine(draft, match) {
    const forms = draft.view.context.knowledge.documentForms;
    const claims = draft.claims.map(claim =>
      claim.name === 'form' ? { ...claim, value: forms[claim.key] ?? claim.key, key: forms[claim.key] ?? claim.key } : claim,
    );
    const form = match.nodes.form;
    if (form !== undefined && !claims.some(claim => claim.name === 'author')) {
      const { actors } = draft.view.context;
      for (const id of partiesOf(draft.view, match.sentence, form)) {
        const { start, end } = draft.view.annotations.sentences[match.sentence]!.tokens[form]!;
        claims.push({
          name: 'author',
          value: nameOf(id, actors),
          key: id,
          stance: 'supports',
          foundBy: `${match.pattern}+owner`,
          start,
          end,
        });
      }
    }
    const authors = claims.filter(claim => claim.name === 'author' && draft.view.context.actors.has(claim.key)).map(claim => claim.key);
    let { status } = draft;
    if (status === 'submitted' || status === 'received' || status === 'published') {
      if (match.polarity === 'negative') status = 'promised';
      else if (match.modality === 'future' || match.modality === 'intended') status = 'promised';
      else if (match.modality === 'requested') status = 'demanded';
      else if (match.modality) status = 'promised';
    }
    return { ...draft, claims, status, parties: [...new Set([...draft.parties, ...authors])].sort() };
  },
  link: fillForms,
  same(a, b) {
    if (!sameForm(a, b) || differ(a, b, 'author') !== false) {
      if (!sameForm(a, b) || !sameSideIn(a, b, 'author')) return 0;
    }
    const authored = agree(a, b, 'author') || sameSideIn(a, b, 'author');
    const days = sameDays(a, b, 10);
    if (!authored && sameTerms(a, b) < 0.5) return 0;
    if (days < 0 && sameTerms(a, b) < 0.5 && !(standing(a) && standing(b))) return 0;
    return 1 + (authored ? 1 : 0) + sameTerms(a, b) + Math.max(0, days) * 0.5;
  },
  clash: (a, b) => !sameForm(a, b) || (differ(a, b, 'author') && !sameSideIn(a, b, 'author')),
  title({ value, features }) {
    const form = value('form') || features.form || 'document';
    const author = value('author');
    const to = value('recipient');
    return `${form}${author ? ` of ${author}` : ''}${to ? ` to ${to}` : ''}`;
  },
};

/** Memoranda, plans and lists are spoken of for weeks; letters are written again and again. */
const standing = (draft: Draft): boolean => keysOf(draft, 'form').some(form => form !== 'letter' && form !== 'note');

function sameForm(a: Draft, b: Draft): boolean {
  const left = keysOf(a, 'form');
  const right = keysOf(b, 'form');
  return left.some(form => right.includes(form)) || left.some(form => GENERIC.has(form)) || right.some(form => GENERIC.has(form));
}

/** "Ukraine has already sent over the document": the generic word takes the form that the report spoke of last. */
function fillForms(drafts: readonly Draft[]): readonly Draft[] {
  let last: string | undefined;
  return drafts.map(draft => {
    const own = keysOf(draft, 'form').find(form => !GENERIC.has(form));
    if (own) {
      last = own;
      return draft;
    }
    if (!last) return draft;
    const form = last;
    return { ...draft, claims: draft.claims.map(claim => (claim.name === 'form' ? { ...claim, value: form, key: form } : claim)) };
  });
}
