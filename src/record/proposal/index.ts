import type { Match } from '../../model/index.ts';
import { claimsOf, type Draft, type DraftClaim } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { windowIn } from '../read-draft.ts';
import { agree, sameDays, sameIssue, sameSideIn, sides } from '../sameness.ts';
import { sideOf } from '../view.ts';
import { overlap } from '../window.ts';

/** How many sentences back an offer lies that an answer without a topic ("dismissed the idea") is to. */
const REACH = 3;

export const proposal: KindRules = {
  kind: 'proposal',
  reported: true,
  voice: 'by',
  states: ['open', 'conditional', 'criticised', 'superseded', 'rejected', 'accepted'],
  newest: ['conditional', 'rejected', 'accepted'],
  attributes: {
    by: { type: 'actors', party: true },
    to: { type: 'actors', party: true },
    what: { type: 'text', topic: true, many: true },
    purpose: { type: 'text', many: true },
    condition: { type: 'text', many: true },
    date: { type: 'date' },
    place: { type: 'place' },
    response: { type: 'form', many: true },
    responseBy: { type: 'actors', party: true, many: true },
  },
  refine(draft, match) {
    if (isAnswer(draft)) return answered(draft, match);
    if (match.polarity === 'negative') return null;
    return claimsOf(draft, 'by').length > 0 && claimsOf(draft, 'what').length > 0 ? draft : null;
  },
  link: drafts => drafts.flatMap((draft, i) => (isAnswer(draft) ? (withOffer(draft, drafts, i) ?? []) : draft)),
  same: (a, b) => sameIssue(a, b, 'by', 30) || sameTalks(a, b),
  clash: (a, b) => agree(a, b, 'by') && daysOffered(a, b) < 0,
  title: ({ first, features }) =>
    `${first('by') || 'a party'} ${features.stage === 'considered' ? 'considers' : 'proposes'}: ${first('what')}`,
};

/** Talks that one side offered within the same days are one offer, unless they were to be on different days. */
function sameTalks(a: Draft, b: Draft): number {
  const talks = (draft: Draft) => draft.features.issue === 'meeting' || draft.features.about === 'meeting';
  if (!talks(a) || !talks(b) || !sameSideIn(a, b, 'by') || sameDays(a, b, 3) < 0) return 0;
  // An answer about "further talks" is to the offer that its report knows of; two offers have to name the same days.
  const answers = a.features.about === 'meeting' || b.features.about === 'meeting';
  const days = daysOffered(a, b);
  return days > 0 || (answers && days === 0) ? 0.55 : 0;
}

/** 1: what is offered is for the same days; -1: for others; 0: one of them names none. */
function daysOffered(a: Draft, b: Draft): number {
  const days = (draft: Draft) => claimsOf(draft, 'what').flatMap(claim => windowIn(draft.view, claim) ?? []);
  const left = days(a);
  const right = days(b);
  if (left.length === 0 || right.length === 0) return 0;
  return left.some(window => right.some(other => overlap(window, other))) ? 1 : -1;
}

const isAnswer = (draft: Draft): boolean => draft.features.anchor === 'response';

/** "Is not opposed" is an answer as it stands. What was not accepted is open; who did not reject has not accepted. */
function answered(draft: Draft, match: Match): Draft | null {
  if (claimsOf(draft, 'responseBy').length === 0 || match.modality === 'hypothetical') return null;
  const negative = match.polarity === 'negative';
  const spoken = (claim: DraftClaim): DraftClaim =>
    negative && claim.name === 'response'
      ? { ...claim, stance: 'supports', value: `not ${claim.value}`, key: `not ${claim.key}` }
      : { ...claim, stance: 'supports' };
  const told = !match.modality || draft.status === 'conditional';
  return { ...draft, claims: draft.claims.map(spoken), status: negative || !told ? 'open' : draft.status };
}

/**
 * An answer is to an offer of another side. Where its words do not say which, it is the last one before it in the report; an answer about
 * talks is to an offer of talks. An answer to nothing that was offered is no line.
 */
function withOffer(draft: Draft, drafts: readonly Draft[], at: number): Draft | null {
  if (claimsOf(draft, 'by').length > 0 && claimsOf(draft, 'what').length > 0) return draft;
  const own = answerers(draft);
  const offers = drafts
    .slice(0, at + 1)
    .concat(drafts.slice(at + 1).filter(other => other.sentence === draft.sentence))
    .filter(other => !isAnswer(other) && other !== draft && ![...authors(other)].some(side => own.has(side)));
  const found =
    draft.features.about === 'meeting'
      ? offers.findLast(offer => offer.features.issue === 'meeting')
      : offers.findLast(offer => draft.sentence - offer.sentence <= REACH);
  if (!found) return null;
  const copied = found.claims
    .filter(claim => claim.name === 'by' || claim.name === 'what')
    .filter(claim => claim.name !== 'what' || claimsOf(draft, 'what').length === 0)
    .map(claim => ({ ...claim, foundBy: `${claim.foundBy}+answer` }));
  return {
    ...draft,
    parties: [...new Set([...found.parties, ...draft.parties])].sort(),
    claims: [...draft.claims.filter(claim => claim.name !== 'by'), ...copied],
    terms: found.terms,
    lengths: found.lengths,
  };
}

function answerers(draft: Draft): Set<string> {
  const { actors } = draft.view.context;
  return new Set(claimsOf(draft, 'responseBy').map(claim => sideOf(claim.key, actors) ?? claim.key));
}

function authors(draft: Draft): Set<string> {
  const { actors } = draft.view.context;
  const named = claimsOf(draft, 'by').map(claim => sideOf(claim.key, actors) ?? claim.key);
  return named.length > 0 ? new Set(named) : sides(draft);
}
