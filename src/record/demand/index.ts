import { claimsOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { sameIssue, sameSideIn } from '../sameness.ts';

export const demand: KindRules = {
  kind: 'demand',
  reported: true,
  voice: 'by',
  states: ['open', 'rejected', 'met'],
  attributes: {
    by: { type: 'actors', party: true },
    on: { type: 'actors', party: true },
    what: { type: 'text', topic: true, many: true },
    condition: { type: 'text', many: true },
    reason: { type: 'text', many: true },
    date: { type: 'date' },
  },
  refine(draft, match) {
    if (match.polarity === 'negative' || !['by', 'what'].every(name => claimsOf(draft, name).length > 0)) return null;
    // "We must make an effort" asks nothing of the other side.
    return sameSideIn(draft, draft, 'by', 'on') ? null : draft;
  },
  same: (a, b) => sameIssue(a, b, 'by', 30),
  title: ({ first }) => `${first('by') || 'a party'} demands: ${first('what')}`,
};
