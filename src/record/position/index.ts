import type { Match } from '../../model/index.ts';
import type { DraftClaim } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { sameIssue } from '../sameness.ts';

export const position: KindRules = {
  kind: 'position',
  states: ['held', 'moved'],
  attributes: {
    party: { type: 'actors', party: true, required: true },
    stance: { type: 'text', topic: true, many: true, required: true },
    view: { type: 'form', many: true },
    issue: { type: 'text', topic: true, many: true },
    since: { type: 'date' },
  },
  // "if Peru wants peace" says nothing of what Peru wants.
  refine: (draft, match) =>
    match.modality === 'hypothetical' ? null : { ...draft, claims: draft.claims.map(claim => asHeld(claim, match)) },
  same: (a, b) => sameIssue(a, b, 'party', 60),
  title: ({ first }) => `${first('party') || 'a party'}: ${[first('view'), first('issue'), first('stance')].filter(Boolean).join(' ')}`,
};

/** "Not opposed to further meetings" is a position as it stands; the negation belongs to the view, it contradicts nothing. */
function asHeld(claim: DraftClaim, match: Match): DraftClaim {
  const negative = match.polarity === 'negative' && claim.name === 'view';
  return { ...claim, stance: 'supports', ...(negative ? { value: `not ${claim.value}`, key: `not ${claim.key}` } : {}) };
}
