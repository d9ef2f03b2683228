import type { KindRules } from '../kind-rules.ts';
import { sameIssue } from '../sameness.ts';

export const thirdParty: KindRules = {
  kind: 'third-party',
  states: [],
  attributes: {
    actor: { type: 'actors', party: true, required: true },
    on: { type: 'actors', party: true, many: true },
    act: { type: 'text', topic: true, many: true },
    role: { type: 'form', many: true },
    date: { type: 'date' },
    place: { type: 'place' },
  },
  refine(draft, match) {
    const actors = draft.claims.filter(claim => claim.name === 'actor');
    if (actors.length === 0 || match.polarity === 'negative') return null;
    // Whoever is a party of the talks is no third party of them.
    const { sides } = draft.view;
    if (actors.every(claim => sides.includes(claim.key))) return null;
    return draft;
  },
  same: (a, b) => sameIssue(a, b, 'actor', 14),
  title: ({ first, value, features }) =>
    `${value('actor') || 'a third party'}: ${features.role ?? value('role')}${value('act') ? `, ${first('act')}` : ''}`,
};
