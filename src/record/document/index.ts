import type { Match } from '../../model/index.ts';
import { type Draft, type DraftClaim, keysOf } from '../draft.ts';
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
    let claims: DraftClaim[] = draft.claims.map(claim =>
      claim.name === 'form' ? { ...claim, value: forms[claim.key] ?? claim.key, key: forms[claim.key] ?? claim.key } : claim,
    );
    claims = withoutCarriers(claims, match);
    claims = claims.filter(claim => claim.name !== 'subject' || isSubject(draft, claim, claims));
    // "Sent a message" that nobody got is a figure of speech.
    if (claims.some(claim => claim.name === 'form' && claim.key === 'message') && !isMessage(match, claims)) return null;
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
    const parties = [...new Set([...draft.parties, ...authors])].sort();
    if (match.polarity !== 'negative' || !isNotYet(draft, match)) return { ...draft, claims, status, parties };
    // "Has not sent its memorandum": there is one, of that author; that it was not sent yet contradicts nobody who got it later.
    const { polarity: _, ...told } = match;
    return { ...draft, match: told, claims: claims.map(claim => ({ ...claim, stance: 'supports' })), status, parties };
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
    return `${form.slice(0, 1).toUpperCase()}${form.slice(1)}${author ? ` from ${author}` : ''}${to ? ` to ${to}` : ''}`;
  },
};

/** "Has not sent", "accused of failing to send": still to come; "did not send" denies. */
function isNotYet({ view }: Draft, match: Match): boolean {
  const anchor = view.annotations.sentences[match.sentence]!.tokens[match.anchor]!;
  return match.tense === 'perfect' || match.tense === 'present' || /^(xcomp|advcl|acl)/.test(anchor.deprel);
}

/** "The courier carries the terms of the Danes": who brings a paper of others did not write it. */
function withoutCarriers(claims: readonly DraftClaim[], match: Match): DraftClaim[] {
  const { by, owner, author = owner } = match.nodes;
  const authors = claims.filter(claim => claim.name === 'author');
  if (by === undefined || author === undefined || by === author || authors.length < 2) return [...claims];
  const near = authors.toSorted((a, b) => distance(a, claims) - distance(b, claims))[0]!;
  return claims.filter(claim => claim.name !== 'author' || claim.key === near.key);
}

function distance(claim: DraftClaim, claims: readonly DraftClaim[]): number {
  const form = claims.find(other => other.name === 'form');
  return form ? Math.min(Math.abs(claim.end - form.start), Math.abs(claim.start - form.end)) : 0;
}

/** What a paper is about: not its author, and no words that introduce a speaker. */
function isSubject({ view }: Draft, claim: DraftClaim, claims: readonly DraftClaim[]): boolean {
  const touches = (start: number, end: number) => claim.start < end && start < claim.end;
  if (claims.some(other => (other.name === 'author' || other.name === 'recipient') && touches(other.start, other.end))) return false;
  return !view.annotations.statements.some(({ cue }) => cue.some(([start, end]) => touches(start, end)));
}

const isMessage = (match: Match, claims: readonly DraftClaim[]): boolean =>
  match.modality !== 'intended' && claims.some(claim => claim.name === 'recipient');

/** Memoranda, plans and lists are spoken of for weeks; letters are written again and again. */
const standing = (draft: Draft): boolean => keysOf(draft, 'form').some(form => form !== 'letter' && form !== 'note');

function sameForm(a: Draft, b: Draft): boolean {
  const left = keysOf(a, 'form');
  const right = keysOf(b, 'form');
  return left.some(form => right.includes(form)) || left.some(form => GENERIC.has(form)) || right.some(form => GENERIC.has(form));
}

/** "Norway has already sent over the document": the generic word takes the form that the report speaks of most, of the same side if any. */
function fillForms(drafts: readonly Draft[]): readonly Draft[] {
  const special = drafts.filter(draft => keysOf(draft, 'form').some(form => !GENERIC.has(form)));
  const standing = special.filter(draft => keysOf(draft, 'form').some(form => !SLIGHT.has(form)));
  return drafts.map(draft => {
    if (special.includes(draft)) return draft;
    const own = standing.filter(other => sameSideIn(draft, other, 'author'));
    const form = mostFrequent((own.length > 0 ? own : standing).flatMap(other => keysOf(other, 'form')));
    if (form === null) return draft;
    return { ...draft, claims: draft.claims.map(claim => (claim.name === 'form' ? { ...claim, value: form, key: form } : claim)) };
  });
}

/** What nobody calls a document or a proposal later on. */
const SLIGHT = new Set(['invitation', 'letter', 'list', 'message', 'reply', 'telegram']);

/** The first of the most frequent. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
